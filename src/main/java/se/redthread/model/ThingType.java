package se.redthread.model;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The types of things in the graph. A type's label is its GraphQL type, its node label
 * and its name in the exchange format.
 */
public enum ThingType {

	VISION("Vision", "visions"),

	STRATEGY("Strategy", "strategies"),

	FOCUS_AREA("FocusArea", "focusAreas"),

	ASSIGNMENT("Assignment", "assignments"),

	ACTIVITY("Activity", "activities"),

	INDICATOR("Indicator", "indicators"),

	MEASUREMENT("Measurement", "measurements"),

	BUDGET_ITEM("BudgetItem", "budgetItems"),

	BUDGET_CHECK("BudgetCheck", "budgetChecks"),

	RISK("Risk", "risks"),

	ORGANIZATION("Organization", "organizations"),

	PERSON("Person", "persons"),

	MEMBERSHIP("Membership", "memberships"),

	MEETING("Meeting", "meetings"),

	AGENDA_ITEM("AgendaItem", "agendaItems"),

	CASE("Case", "cases"),

	PROPOSAL("Proposal", "proposals"),

	DECISION("Decision", "decisions"),

	PLAN("Plan", "plans"),

	DOCUMENT("Document", "documents"),

	FOLLOW_UP("FollowUp", "followUps"),

	COMMITMENT("Commitment", "commitments"),

	REFERENCE_CONCEPT("ReferenceConcept", "referenceConcepts");

	private static final Map<String, ThingType> BY_LABEL = Stream.of(values())
		.collect(Collectors.toUnmodifiableMap(ThingType::label, Function.identity()));

	private static final Map<String, ThingType> BY_FIELD = Stream.of(values())
		.flatMap((type) -> Stream.of(Map.entry(type.singular(), type), Map.entry(type.plural(), type)))
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

	private final String label;

	private final String plural;

	ThingType(String label, String plural) {
		this.label = label;
		this.plural = plural;
	}

	public static Optional<ThingType> ofLabel(String label) {
		return Optional.ofNullable(BY_LABEL.get(label));
	}

	/** The type that a field at the root tells one or many of. */
	public static Optional<ThingType> ofField(String name) {
		return Optional.ofNullable(BY_FIELD.get(name));
	}

	/** The name of the type, such as {@code FocusArea}. */
	public String label() {
		return this.label;
	}

	/** The name of the GraphQL field for one thing, such as {@code focusArea}. */
	public String singular() {
		return Character.toLowerCase(this.label.charAt(0)) + this.label.substring(1);
	}

	/** The name of the GraphQL field for many things, such as {@code focusAreas}. */
	public String plural() {
		return this.plural;
	}

}
