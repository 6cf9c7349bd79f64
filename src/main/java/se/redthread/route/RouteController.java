package se.redthread.route;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class RouteController {

	private final RouteSearch search;

	RouteController(RouteSearch search) {
		this.search = search;
	}

	@QueryMapping
	RoutesBetween routesBetween(DataFetchingEnvironment field) {
		return this.search.between(RoutesRequest.of(field));
	}

}
