package se.redthread.baseline;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import se.redthread.change.edit.EditRequest;
import se.redthread.change.edit.Editing;
import se.redthread.change.edit.Outcome;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.page.Page;
import se.redthread.page.PageRequest;
import se.redthread.plan.Plan;
import se.redthread.thing.Arguments;
import se.redthread.thing.Selection;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class BaselineController {

	private static final int USUAL_SIZE = 50;

	private final Baselines baselines;

	private final Editing editing;

	BaselineController(Baselines baselines, Editing editing) {
		this.baselines = baselines;
		this.editing = editing;
	}

	@QueryMapping
	@Nullable Baseline baseline(@Argument int number) {
		return this.baselines.byNumber(number).orElse(null);
	}

	@QueryMapping
	Page<Baselines.BaselineEdge> baselines(@Argument @Nullable String plan, DataFetchingEnvironment field) {
		return this.baselines.page(PageRequest.of(field.getArguments(), Baselines.ORDER, 1, USUAL_SIZE),
				(plan != null) ? ThingId.keyOf(ThingType.PLAN, plan) : null, Selection.of(field).has("totalCount"));
	}

	// A field of its own, so that all below it is told as of then
	@SchemaMapping
	Plan plan(Baseline baseline) {
		return baseline.plan();
	}

	@MutationMapping
	BaselinePayload nameBaseline(DataFetchingEnvironment field) {
		Arguments arguments = new Arguments(field);
		Outcome outcome = this.editing
			.run(new EditRequest("baseline", arguments.need("changeSet"), arguments.need("input")));
		Long number = outcome.changeSet();
		return new BaselinePayload((number != null) ? this.baselines.byNumber(number).orElse(null) : null,
				outcome.errors());
	}

}
