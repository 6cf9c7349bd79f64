package se.redthread.thing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;

/** A thing of the golden thread: a typed view of its row. */
public interface Thing {

	Row row();

	default ThingType type() {
		return row().type();
	}

	/** Its own key: given once, the same over all types. */
	default String key() {
		return row().need("id");
	}

	default ThingId id() {
		return ThingId.of(type(), key());
	}

	default String title() {
		return row().need("title");
	}

	default List<String> alternativeTitles() {
		return row().list("alternativeTitles", Value::asString);
	}

	default @Nullable String description() {
		return row().text("description");
	}

	default @Nullable LocalDate validFrom() {
		return row().day("validFrom");
	}

	default @Nullable LocalDate validTo() {
		return row().day("validTo");
	}

	default @Nullable LocalDate retiredOn() {
		return row().day("retiredOn");
	}

	default OffsetDateTime knownFrom() {
		return Objects.requireNonNull(row().instant("knownFrom"));
	}

	default int version() {
		return Objects.requireNonNull(row().number("version"));
	}

}
