package se.redthread.change;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import se.redthread.meeting.Case;
import se.redthread.model.ThingId;
import se.redthread.page.Page;
import se.redthread.page.PageRequest;
import se.redthread.thing.Selection;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ChangeSetController {

	private static final int USUAL_SIZE = 50;

	private final ChangeSets changeSets;

	ChangeSetController(ChangeSets changeSets) {
		this.changeSets = changeSets;
	}

	@QueryMapping
	@Nullable ChangeSet changeSet(@Argument int number) {
		return this.changeSets.byNumber(number).orElse(null);
	}

	@QueryMapping
	Page<ChangeSets.ChangeSetEdge> changeSets(@Argument @Nullable String of, DataFetchingEnvironment field) {
		return this.changeSets.page(PageRequest.of(field.getArguments(), ChangeSets.ORDER, 1, USUAL_SIZE),
				(of != null) ? ThingId.parse(of).key() : null, Selection.of(field).has("totalCount"));
	}

	// A method can't have that name
	@SchemaMapping(field = "case")
	@Nullable Case inCase(ChangeSet changeSet) {
		return changeSet.inCase();
	}

}
