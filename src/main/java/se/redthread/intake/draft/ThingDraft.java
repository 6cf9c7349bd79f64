package se.redthread.intake.draft;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.redthread.model.ThingType;

/**
 * A draft of a thing.
 *
 * @param fields its other fields by name, as the graph stores them: days, whole öre,
 * texts; years and amounts as two lists
 */
public record ThingDraft(ThingType type, String id, Map<String, Object> fields) implements Draft {

	/** The years of {@code amounts}, in order. */
	public static final String AMOUNT_YEARS = "amountYears";

	/** The amounts in öre, one a year. */
	public static final String AMOUNTS = "amounts";

	public <T> @Nullable T field(String name, Class<T> type) {
		return type.cast(this.fields.get(name));
	}

	/** The paragraph that no other agenda item may have, when it is known in full. */
	public @Nullable String paragraphKey() {
		Object body = this.fields.get("body");
		Object year = this.fields.get("year");
		Object number = this.fields.get("number");
		if (this.type != ThingType.AGENDA_ITEM || body == null || year == null || number == null) {
			return null;
		}
		return body + "|" + year + "|" + number;
	}

}
