package se.redthread.gap;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class GapController {

	private final Gaps gaps;

	GapController(Gaps gaps) {
		this.gaps = gaps;
	}

	@QueryMapping
	GapConnection gaps(DataFetchingEnvironment field) {
		return this.gaps.find(GapRequest.of(field));
	}

}
