package se.redthread.intake.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.redthread.model.ClaimId;
import se.redthread.model.ClaimStatus;
import se.redthread.model.LinkKind;

/**
 * A draft of a link.
 *
 * @param key tells links of one kind between the same things apart
 * @param fields its other fields by name, as the graph stores them
 * @param evidence the places that bear it out, in order
 */
public record LinkDraft(LinkKind kind, String from, String to, @Nullable String key, ClaimStatus status,
		Map<String, Object> fields, List<EvidenceDraft> evidence) implements Draft {

	public String id() {
		return ClaimId.of(this.kind, this.from, this.to, this.key);
	}

	public @Nullable LocalDate validFrom() {
		return (LocalDate) this.fields.get("validFrom");
	}

	public @Nullable LocalDate validTo() {
		return (LocalDate) this.fields.get("validTo");
	}

	/** The share in hundredths of a percent. */
	public @Nullable Long share() {
		return (Long) this.fields.get("share");
	}

}
