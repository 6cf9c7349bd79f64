package se.redthread.lineage.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.redthread.link.Link;
import se.redthread.meeting.AgendaItem;
import se.redthread.meeting.Case;
import se.redthread.meeting.Meeting;
import se.redthread.model.LinkKind;
import se.redthread.organization.Organization;
import se.redthread.thing.Thing;

/**
 * Where a clause or proposal is handled, over founded links: under an item or straight at
 * a meeting, and so by a body. Of several the first by title.
 */
record Place(@Nullable AgendaItem item, @Nullable Meeting meeting, @Nullable Organization body, Surroundings around) {

	static Place of(Thing clause, Surroundings around) {
		AgendaItem item = around.founded(clause, LinkKind.HANDLED_AT, AgendaItem.class).findFirst().orElse(null);
		return of(clause, item, around);
	}

	static Place of(AgendaItem item, Surroundings around) {
		return of(item, item, around);
	}

	private static Place of(Thing handled, @Nullable AgendaItem item, Surroundings around) {
		Stream<Thing> handlings = (item != null) ? Stream.of(item, handled) : Stream.of(handled);
		Meeting meeting = handlings.flatMap((each) -> around.founded(each, LinkKind.HANDLED_AT, Meeting.class))
			.findFirst()
			.orElse(null);
		Organization body = (meeting != null)
				? around.founded(meeting, LinkKind.HELD_BY, Organization.class).findFirst().orElse(null) : null;
		return new Place(item, meeting, body, around);
	}

	/** The links that lead from the clause to its body, suggested ones too. */
	List<Link> handledAt(Thing clause) {
		List<Link> links = new ArrayList<>(this.around.from(clause, LinkKind.HANDLED_AT));
		for (int step = 0; step < links.size(); step++) {
			Thing place = links.get(step).to();
			for (LinkKind kind : List.of(LinkKind.HANDLED_AT, LinkKind.HELD_BY)) {
				this.around.from(place, kind).stream().filter((link) -> !links.contains(link)).forEach(links::add);
			}
		}
		return links;
	}

	List<Case> cases(Thing clause) {
		return ofBoth(clause, LinkKind.ABOUT_CASE).stream()
			.filter((link) -> link.status().counts())
			.map((link) -> (Case) link.to())
			.distinct()
			.toList();
	}

	/** The clause's own links of a kind, then those of its item. */
	List<Link> ofBoth(Thing clause, LinkKind kind) {
		List<Link> links = new ArrayList<>(this.around.from(clause, kind));
		if (this.item != null && !this.item.key().equals(clause.key())) {
			links.addAll(this.around.from(this.item, kind));
		}
		return links;
	}

}
