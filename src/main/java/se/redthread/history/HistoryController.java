package se.redthread.history;

import graphql.schema.DataFetchingEnvironment;
import se.redthread.model.ThingId;
import se.redthread.page.Page;
import se.redthread.page.PageRequest;
import se.redthread.thing.Selection;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class HistoryController {

	private static final int USUAL_SIZE = 50;

	private final Histories histories;

	HistoryController(Histories histories) {
		this.histories = histories;
	}

	@QueryMapping
	Page<Histories.HistoryEdge> history(@Argument String id, @Argument boolean includeLinks,
			DataFetchingEnvironment field) {
		return this.histories.page(ThingId.parse(id), includeLinks,
				PageRequest.of(field.getArguments(), Histories.ORDER, Histories.CURSOR_PARTS, USUAL_SIZE),
				Selection.of(field).has("totalCount"));
	}

}
