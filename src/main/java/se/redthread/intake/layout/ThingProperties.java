package se.redthread.intake.layout;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.draft.ThingDraft;
import se.redthread.model.SortKeys;

/** The properties of a thing's node. */
public final class ThingProperties {

	private ThingProperties() {
	}

	/** All properties of its first version. */
	public static Map<String, Object> of(ThingDraft thing, String digest, ZonedDateTime knownFrom) {
		Map<String, Object> properties = new HashMap<>(thing.fields());
		String title = Objects.requireNonNull(thing.field("title", String.class));
		properties.put("id", thing.id());
		properties.put("version", 1);
		properties.put("digest", digest);
		properties.put("knownFrom", knownFrom);
		properties.put("titleKey", SortKeys.title(title, thing.id()));
		addKeys(thing, properties);
		return properties;
	}

	private static void addKeys(ThingDraft thing, Map<String, Object> properties) {
		String id = thing.id();
		switch (thing.type()) {
			case MEETING, DECISION, PROPOSAL, DOCUMENT, FOLLOW_UP, MEASUREMENT ->
				properties.put("dateKey", SortKeys.date(thing.field("date", LocalDate.class), id));
			case COMMITMENT -> properties.put("dateKey", SortKeys.date(thing.field("dueBy", LocalDate.class), id));
			case FOCUS_AREA -> properties.put("numberKey", SortKeys.number(thing.field("number", String.class), id));
			case CASE -> properties.put("numberKey", SortKeys.number(thing.field("caseNumber", String.class), id));
			case PLAN -> properties.put("numberKey", SortKeys.number(thing.field("year", Long.class), id));
			case BUDGET_ITEM -> properties.put("amountKey", SortKeys.amount(sum(thing), id));
			case AGENDA_ITEM -> addParagraph(thing, properties);
			default -> {
			}
		}
	}

	private static void addParagraph(ThingDraft item, Map<String, Object> properties) {
		Long number = item.field("number", Long.class);
		properties.put("numberKey", SortKeys.number(item.field("year", Long.class), number, item.id()));
		String key = item.paragraphKey();
		if (key != null) {
			properties.put("paragraphKey", key);
		}
		if (number != null) {
			properties.put("paragraph", "§" + number);
		}
	}

	private static @Nullable Long sum(ThingDraft item) {
		List<?> amounts = item.field(ThingDraft.AMOUNTS, List.class);
		return (amounts != null) ? amounts.stream().mapToLong((amount) -> (Long) amount).sum() : null;
	}

}
