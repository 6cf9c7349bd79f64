package se.redthread.plan;

import java.time.LocalDate;
import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import se.redthread.chain.ChainLevel;
import se.redthread.link.LinkProjection;
import se.redthread.model.ClaimStatus;
import se.redthread.thing.Arguments;
import se.redthread.thing.Projection;
import se.redthread.thing.RootDay;
import se.redthread.thing.Selection;

/** What a plan's tree is asked for, and what of its things and links. */
record PlanTreeRequest(@Nullable LocalDate validAt, List<String> statuses, Projection thing, LinkProjection link) {

	/** No answer is deeper: the limit on the depth of a request lies below. */
	private static final int DEEPEST = 10;

	static PlanTreeRequest of(DataFetchingEnvironment field) {
		Arguments arguments = new Arguments(field);
		Selection branch = Selection.of(field).below("roots");
		Selection branches = branch;
		for (int depth = 0; depth < DEEPEST; depth++) {
			branch = branch.below("branches");
			branches = branches.and(branch);
		}
		Selection link = branches.below("link");
		Selection thing = branches.below("thing").and(link.below("from")).and(link.below("to"));
		LocalDate day = arguments.get("validAt");
		return new PlanTreeRequest((day != null) ? day : RootDay.of(field),
				ClaimStatus.shown(arguments.need("includeSuggested")),
				Projection.of(thing).and(ChainLevel.PROPERTY, "title", "titleKey", "numberKey"),
				LinkProjection.of(link, link.below("evidence")));
	}

}
