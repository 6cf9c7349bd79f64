package se.redthread.serving;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ServingController {

	private final Servings servings;

	ServingController(Servings servings) {
		this.servings = servings;
	}

	@QueryMapping
	WhoServes whoServes(DataFetchingEnvironment field) {
		return this.servings.find(ServingRequest.of(field));
	}

}
