package se.redthread.web.explorer;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.redthread.SampleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page asks is answered, by the documents that it asks with. */
@SampleTest
class QueriesIT {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private HttpGraphQlTester graphQl;

	static List<String> documents() {
		return PageFiles.of(".graphql");
	}

	@ParameterizedTest
	@MethodSource("documents")
	void eachDocumentIsAnsweredInFull(String file) {
		String name = file.replace("queries/", "").replace(".graphql", "");
		HttpGraphQlTester.Request<?> request = this.graphQl.document(PageFiles.text(file));
		PageFiles.variables().get(name).forEach(request::variable);
		Map<String, Object> answer = request.execute().returnResponse().toMap();
		assertThat(answer.get("errors")).isNull();
		JsonNode data = JSON.valueToTree(answer.get("data"));
		assertThat(data.size()).isPositive();
		assertThat(data).allSatisfy((field) -> assertThat(field.isNull() || field.isEmpty()).isFalse());
	}

	@Test
	void eachDocumentIsAskedByAModule() {
		String modules = PageFiles.modules();
		assertThat(documents()).hasSizeGreaterThan(10)
			.allSatisfy((file) -> assertThat(modules)
				.contains("ask('" + file.replace("queries/", "").replace(".graphql", "") + "'"));
	}

}
