package se.redthread.web.graphiql;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExampleTests {

	@Test
	void isDescribedByTheCommentItBeginsWith() {
		Example example = Example.of("two-lines", """
				# What is there,
				#   and since when?

				# Not this.
				{ strategies { totalCount } }
				""", Map.of());
		assertThat(example.description()).isEqualTo("What is there, and since when?");
	}

	@Test
	void mayBeWithoutADescription() {
		assertThat(Example.of("bare", "{ strategies { totalCount } }", Map.of()).description()).isEmpty();
	}

}
