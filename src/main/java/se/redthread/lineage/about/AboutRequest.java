package se.redthread.lineage.about;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import se.redthread.model.ClaimStatus;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.page.PageRequest;
import se.redthread.problem.Problem;
import se.redthread.thing.Arguments;
import se.redthread.thing.Selection;

/** Which decisions about a thing are asked for, and which page. */
record AboutRequest(ThingId thing, Set<DecisionRelation> relations, boolean includeSuggested, PageRequest page,
		boolean total) {

	/** The name that cursors carry for the order. */
	static final String ORDER = "NEWEST";

	private static final int USUAL_SIZE = 50;

	static AboutRequest of(DataFetchingEnvironment field) {
		Arguments arguments = new Arguments(field);
		ThingId thing = ThingId.parse(arguments.need("thing"));
		return new AboutRequest(thing, relations(thing, arguments.get("relations")), arguments.need("includeSuggested"),
				PageRequest.of(field.getArguments(), ORDER, 1, USUAL_SIZE), Selection.of(field).has("totalCount"));
	}

	private static Set<DecisionRelation> relations(ThingId thing, @Nullable List<String> asked) {
		Set<DecisionRelation> possible = ThingType.ofLabel(thing.type())
			.map(DecisionRelation::to)
			.orElse(EnumSet.noneOf(DecisionRelation.class));
		if (possible.isEmpty()) {
			throw Problem.badRequest("The id \"" + Problem.shown(thing) + "\" is of the type " + thing.type()
					+ ", and no decision is about such a thing. " + instead(thing));
		}
		if (asked == null) {
			return possible;
		}
		if (asked.isEmpty()) {
			throw Problem.badRequest("relations is empty, so no decision can be found. Leave it out for all.");
		}
		Set<DecisionRelation> relations = EnumSet.noneOf(DecisionRelation.class);
		asked.forEach((name) -> relations.add(DecisionRelation.valueOf(name)));
		for (DecisionRelation relation : relations) {
			if (!possible.contains(relation)) {
				throw Problem.badRequest("relations: " + relation
						+ " can't hold between a decision and a thing of the type " + thing.type() + ". Choose among "
						+ possible.stream().map(Enum::name).collect(Collectors.joining(", ")) + ".");
			}
		}
		return relations;
	}

	private static String instead(ThingId thing) {
		if (thing.type().equals(ThingType.PROPOSAL.label())) {
			return "Ask decisionLineage for what followed the proposal.";
		}
		if (thing.type().equals(ThingId.LINK)) {
			return "Take the id of the link's from or to.";
		}
		return "Ask about one of these: " + DecisionRelation.types() + ".";
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("id", this.thing.key());
		parameters.put("relations", this.relations.stream().map(Enum::name).toList());
		parameters.put("named", DecisionRelation.named());
		parameters.put("statuses", ClaimStatus.shown(this.includeSuggested));
		parameters.put("founded", ClaimStatus.shown(false));
		parameters.put("forward", this.page.forward());
		parameters.put("limit", this.page.size() + 1);
		parameters.put("cursor", (this.page.from() != null) ? this.page.from().key().get(0) : null);
		return parameters;
	}

}
