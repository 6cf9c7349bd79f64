package se.redthread.graph;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;

import static org.assertj.core.api.Assertions.assertThat;

class StatementTextsTests {

	private final StatementTexts<Integer> texts = new StatementTexts<>();

	private final AtomicInteger rendered = new AtomicInteger();

	@Test
	void aShapeIsRenderedOnce() {
		assertThat(text(1)).isEqualTo("CYPHER 5 RETURN 1");
		assertThat(text(1)).isEqualTo("CYPHER 5 RETURN 1");
		assertThat(this.rendered).hasValue(1);
	}

	@Test
	void anotherShapeHasATextOfItsOwn() {
		assertThat(text(1)).isEqualTo("CYPHER 5 RETURN 1");
		assertThat(text(2)).isEqualTo("CYPHER 5 RETURN 2");
	}

	private String text(int shape) {
		return this.texts.of(shape, () -> statement(shape));
	}

	private Statement statement(int number) {
		this.rendered.incrementAndGet();
		return Cypher.returning(Cypher.literalOf(number)).build();
	}

}
