package se.redthread.intake.draft;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.fault.FaultTaker;
import se.redthread.model.LinkKind;

/** What a link's own fields must agree on. */
public final class LinkRules {

	/** The fields that only one kind of link has. */
	private static final Map<String, LinkKind> OWN = Map.of("share", LinkKind.FUNDS, "change", LinkKind.SUCCEEDS,
			"effect", LinkKind.AFFECTS, "dueDate", LinkKind.ASSIGNS, "role", LinkKind.ATTENDED, "party",
			LinkKind.ATTENDED, "paragraphs", LinkKind.ATTENDED);

	private LinkRules() {
	}

	public static void check(LinkDraft link, FaultTaker faults) {
		if (link.from().equals(link.to())) {
			faults.take(FaultCode.WRONG_ENDS, "to", "the link goes from \"" + link.from() + "\" to itself.");
		}
		Period.check("validFrom", link.validFrom(), "validTo", link.validTo(), faults);
		Long share = link.share();
		if (share != null && share == 0) {
			faults.take(FaultCode.INVALID, "share",
					"\"share\" is 0; a share is more than 0 percent. Leave it out where no share is given.");
		}
		for (String name : link.fields().keySet()) {
			LinkKind owner = OWN.get(name);
			if (owner != null && owner != link.kind()) {
				faults.take(FaultCode.INVALID, name,
						"\"" + name + "\" belongs to " + owner + " links, and this is a " + link.kind() + ".");
			}
		}
		for (int i = 0; i < link.evidence().size(); i++) {
			evidence("evidence[" + i + "]", link.evidence().get(i), faults);
		}
	}

	private static void evidence(String where, EvidenceDraft evidence, FaultTaker faults) {
		List.of(new Span("line", "lineTo", 0), new Span("charFrom", "charTo", 1))
			.forEach((span) -> span.check(where, evidence.place(), faults));
	}

	/**
	 * Two fields that tell where a place begins and ends.
	 *
	 * @param least by how much the end is at least greater than the start
	 */
	private record Span(String from, String to, int least) {

		void check(String where, Map<String, Object> place, FaultTaker faults) {
			@Nullable Long first = (Long) place.get(this.from);
			@Nullable Long last = (Long) place.get(this.to);
			if (last != null && first == null) {
				faults.take(FaultCode.MISSING, where + "." + this.from,
						"\"" + where + "." + this.to + "\" is given without \"" + this.from + "\".");
			}
			else if (last != null && first != null && last < first + this.least) {
				faults.take(FaultCode.PERIOD, where + "." + this.to,
						"\"" + where + "." + this.to + "\" is " + last + "; it must be "
								+ ((this.least > 0) ? "more than" : "at least") + " \"" + this.from + "\", which is "
								+ first + ".");
			}
		}

	}

}
