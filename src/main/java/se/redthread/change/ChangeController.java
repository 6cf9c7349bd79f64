package se.redthread.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import se.redthread.change.edit.EditRequest;
import se.redthread.change.edit.Editing;
import se.redthread.change.edit.Outcome;
import se.redthread.link.Links;
import se.redthread.thing.Arguments;
import se.redthread.thing.Things;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The fields that change the graph: each is one change set. */
@Controller
class ChangeController {

	private final Editing editing;

	private final ChangeSets changeSets;

	private final Things things;

	private final Links links;

	ChangeController(Editing editing, ChangeSets changeSets, Things things, Links links) {
		this.editing = editing;
		this.changeSets = changeSets;
		this.things = things;
		this.links = links;
	}

	@MutationMapping
	ChangePayload createThing(DataFetchingEnvironment field) {
		return change("create", "input", field);
	}

	@MutationMapping
	ChangePayload changeThing(DataFetchingEnvironment field) {
		return change("change", "input", field);
	}

	@MutationMapping
	ChangePayload retireThing(DataFetchingEnvironment field) {
		return change("retire", "input", field);
	}

	@MutationMapping
	ChangePayload restoreThing(DataFetchingEnvironment field) {
		return change("restore", "input", field);
	}

	@MutationMapping
	ChangePayload linkThings(DataFetchingEnvironment field) {
		return change("link", "input", field);
	}

	@MutationMapping
	ChangePayload changeLink(DataFetchingEnvironment field) {
		return change("changeLink", "input", field);
	}

	@MutationMapping
	ChangePayload unlinkThings(DataFetchingEnvironment field) {
		return change("unlink", "input", field);
	}

	@MutationMapping
	ChangePayload moveThing(DataFetchingEnvironment field) {
		return change("move", "input", field);
	}

	@MutationMapping
	ChangePayload confirmClaim(DataFetchingEnvironment field) {
		return change("confirm", "input", field);
	}

	@MutationMapping
	ChangePayload rejectClaim(DataFetchingEnvironment field) {
		return change("reject", "input", field);
	}

	@MutationMapping
	ChangePayload applyChanges(DataFetchingEnvironment field) {
		return change("apply", "input", field);
	}

	@MutationMapping
	ChangePayload undoChangeSet(DataFetchingEnvironment field) {
		return change("undo", "number", field);
	}

	@MutationMapping
	ChangePayload erasePerson(DataFetchingEnvironment field) {
		return change("erase", "input", field);
	}

	@MutationMapping
	ChangePayload eraseEditor(DataFetchingEnvironment field) {
		return change("eraseEditor", "input", field);
	}

	private ChangePayload change(String kind, String input, DataFetchingEnvironment field) {
		Arguments arguments = new Arguments(field);
		Outcome outcome = this.editing.run(new EditRequest(kind, arguments.need("changeSet"), arguments.need(input)));
		Long number = outcome.changeSet();
		return new ChangePayload((number != null) ? this.changeSets.byNumber(number).orElse(null) : null,
				inOrder(outcome.things(), this.things::byKeys), inOrder(outcome.links(), this.links::byKeys),
				outcome.errors());
	}

	private static <T> List<T> inOrder(List<String> keys, Function<List<String>, Map<String, T>> store) {
		if (keys.isEmpty()) {
			return List.of();
		}
		Map<String, T> found = store.apply(keys);
		return keys.stream().map(found::get).filter(Objects::nonNull).toList();
	}

}
