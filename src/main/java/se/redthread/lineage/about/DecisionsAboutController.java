package se.redthread.lineage.about;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import se.redthread.page.Page;

@Controller
class DecisionsAboutController {

	private final DecisionsAbout decisions;

	DecisionsAboutController(DecisionsAbout decisions) {
		this.decisions = decisions;
	}

	@QueryMapping
	Page<DecisionAboutEdge> decisionsAbout(DataFetchingEnvironment field) {
		return this.decisions.page(AboutRequest.of(field));
	}

}
