package se.redthread.web.execution;

import java.util.List;

import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PerRequestTests {

	@Test
	void takesWhatAsksAboutRequests() {
		SimplePerformantInstrumentation ofRequests = new SimplePerformantInstrumentation() {
		};
		assertThat(new PerRequest(List.of(ofRequests)).getInstrumentations()).containsExactly(ofRequests);
	}

	@Test
	void refusesWhatWouldNotBeAskedAboutFields() {
		SimplePerformantInstrumentation ofFields = new SimplePerformantInstrumentation() {

			@Override
			public FieldFetchingInstrumentationContext beginFieldFetching(
					InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
				return FieldFetchingInstrumentationContext.NOOP;
			}

		};
		assertThatIllegalStateException().isThrownBy(() -> new PerRequest(List.of(ofFields)))
			.withMessageContaining("beginFieldFetching");
	}

}
