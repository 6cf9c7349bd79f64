package se.redthread.link;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.redthread.model.ClaimStatus;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingId;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/**
 * A link between two things. Its row holds what the thin relationship tells; the row of
 * its claim is there when the request asks for more.
 */
public record Link(Row row, Thing from, Thing to, List<Evidence> evidence) {

	private static final int PERCENT_DECIMALS = 2;

	public String key() {
		return this.row.need("claim");
	}

	public ThingId id() {
		return new ThingId(ThingId.LINK, key());
	}

	public LinkKind kind() {
		return this.row.needOneOf(LinkKind.class, "kind");
	}

	public ClaimStatus status() {
		return this.row.needOneOf(ClaimStatus.class, "status");
	}

	public @Nullable LocalDate validFrom() {
		return this.row.day("validFrom");
	}

	public @Nullable LocalDate validTo() {
		return this.row.day("validTo");
	}

	public OffsetDateTime knownFrom() {
		return Objects.requireNonNull(this.row.instant("knownFrom"));
	}

	/**
	 * The share of a budget item in hundredths of a percent; null where none is given.
	 */
	public @Nullable Integer shareInHundredths() {
		return this.row.number("share");
	}

	public @Nullable BigDecimal share() {
		Integer share = shareInHundredths();
		return (share != null) ? BigDecimal.valueOf(share, PERCENT_DECIMALS) : null;
	}

	public @Nullable Double confidence() {
		return claim().fraction("confidence");
	}

	public @Nullable String rule() {
		return claim().text("rule");
	}

	public @Nullable String reason() {
		return claim().text("reason");
	}

	public String assertedBy() {
		return claim().need("assertedBy");
	}

	public @Nullable OffsetDateTime assertedAt() {
		return claim().instant("assertedAt");
	}

	public @Nullable String decidedBy() {
		return claim().text("decidedBy");
	}

	public @Nullable OffsetDateTime decidedAt() {
		return claim().instant("decidedAt");
	}

	public int version() {
		return Objects.requireNonNull(claim().number("version"));
	}

	public @Nullable DecisionEffect effect() {
		return claim().oneOf(DecisionEffect.class, "effect");
	}

	public @Nullable SuccessionChange change() {
		return claim().oneOf(SuccessionChange.class, "change");
	}

	public @Nullable LocalDate dueDate() {
		return claim().day("dueDate");
	}

	public @Nullable String role() {
		return claim().text("role");
	}

	public @Nullable String party() {
		return claim().text("party");
	}

	public @Nullable String paragraphs() {
		return claim().text("paragraphs");
	}

	private Row claim() {
		return this.row.row("record");
	}

}
