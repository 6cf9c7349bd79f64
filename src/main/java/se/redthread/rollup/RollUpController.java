package se.redthread.rollup;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class RollUpController {

	private final RollUps rollUps;

	RollUpController(RollUps rollUps) {
		this.rollUps = rollUps;
	}

	@QueryMapping
	RollUp budgetRollUp(DataFetchingEnvironment field) {
		return this.rollUps.rollUp(RollUpRequest.of(field));
	}

}
