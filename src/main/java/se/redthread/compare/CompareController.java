package se.redthread.compare;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import se.redthread.page.Page;
import se.redthread.thing.Arguments;
import se.redthread.thing.Selection;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CompareController {

	private final Comparisons comparisons;

	CompareController(Comparisons comparisons) {
		this.comparisons = comparisons;
	}

	@QueryMapping
	Comparison compare(DataFetchingEnvironment field) {
		Arguments arguments = new Arguments(field);
		return this.comparisons.compare(ComparePoint.of("from", arguments.need("from")),
				ComparePoint.of("to", arguments.need("to")), arguments.need("includeSuggested"));
	}

	@SchemaMapping
	Page<ThingChangeEdge> changes(Comparison comparison, @Argument @Nullable List<ComparisonKind> kinds,
			DataFetchingEnvironment field) {
		Selection selection = Selection.of(field);
		boolean links = selection.below("nodes").and(selection.below("edges", "node")).has("links");
		return this.comparisons.page(comparison, ChangePages.request(field, kinds), links);
	}

}
