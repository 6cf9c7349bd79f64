package se.redthread.web.cost;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is known of an operation from one request must not be told of another. */
class OperationCostsTests {

	private static final Map<String, Object> TWO_BOOKS = Map.of("shelf",
			List.of(Map.of("title", "Emil"), Map.of("title", "Pippi")));

	private final OperationCosts costs = new OperationCosts(Costs.SCHEMA, 5);

	private @Nullable OperationCost last;

	private double asked;

	@Test
	void aLengthThatAVariableSaysIsOfItsRequestAlone() {
		GraphQL document = document("query ($n: Int) { shelf(size: $n) { title } }");
		assertThat(asked(document, Map.of("n", 10))).isEqualTo(10);
		OperationCost first = this.last;
		assertThat(asked(document, Map.of("n", 200))).isEqualTo(200);
		assertThat(asked(document, Map.of("n", 10))).isEqualTo(10);
		assertThat(this.last).isSameAs(first);
	}

	@Test
	void whatAVariableSkipsIsOfItsRequestAlone() {
		GraphQL document = document(
				"query ($no: Boolean!) { shelf(size: 10) { title } more: shelf(size: 100) @skip(if: $no) { ...Title } } "
						+ "fragment Title on Book { title @include(if: true) }");
		assertThat(asked(document, Map.of("no", true))).isEqualTo(10);
		assertThat(asked(document, Map.of("no", false))).isEqualTo(110);
		assertThat(asked(document, Map.of("no", true))).isEqualTo(10);
	}

	@Test
	void whatAVariableSkipsWithinAFragmentIsOfItsRequestAlone() {
		GraphQL document = document("query ($no: Boolean!) { ...Shelf } "
				+ "fragment Shelf on Query { more: shelf(size: 100) @skip(if: $no) { title } }");
		assertThat(asked(document, Map.of("no", false))).isEqualTo(100);
		assertThat(asked(document, Map.of("no", true))).isZero();
	}

	@Test
	void whatItReallyCostIsCountedAnewForEachAnswer() {
		GraphQL document = document("{ shelf(size: 100) { title } }");
		assertThat(asked(document, Map.of())).isEqualTo(100);
		OperationCost cost = this.last;
		assertThat(asked(document, Map.of())).isEqualTo(100);
		assertThat(this.last).isNotNull().isSameAs(cost);
		assertThat(this.last.real(TWO_BOOKS)).isEqualTo(2);
		assertThat(this.last.real(Map.of("shelf", List.of()))).isZero();
		assertThat(this.last.real(TWO_BOOKS)).isEqualTo(2);
	}

	private double asked(GraphQL document, Map<String, Object> variables) {
		this.asked = -1;
		document.execute(ExecutionInput.newExecutionInput("kept").variables(variables));
		return this.asked;
	}

	/** An engine that has the one document already parsed, and answers nothing. */
	private GraphQL document(String text) {
		PreparsedDocumentEntry parsed = new PreparsedDocumentEntry(Parser.parse(text));
		return GraphQL.newGraphQL(Costs.SCHEMA)
			.preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(parsed))
			.instrumentation(new SimplePerformantInstrumentation() {

				@Override
				public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
						InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
					OperationCost cost = OperationCostsTests.this.costs.of(parameters.getExecutionContext());
					OperationCostsTests.this.last = cost;
					OperationCostsTests.this.asked = cost
						.asked(parameters.getExecutionContext().getCoercedVariables().toMap(), 5);
					return null;
				}

			})
			.build();
	}

}
