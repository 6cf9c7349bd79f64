package se.redthread.organization;

import org.jspecify.annotations.Nullable;

import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/**
 * A political body, an administration, a unit or somebody outside (organ, förvaltning).
 */
public record Organization(Row row) implements Thing {

	public OrganizationKind kind() {
		return this.row.needOneOf(OrganizationKind.class, "kind");
	}

	public @Nullable String shortName() {
		return this.row.text("shortName");
	}

}
