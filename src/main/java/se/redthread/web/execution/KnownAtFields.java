package se.redthread.web.execution;

import java.time.OffsetDateTime;
import java.util.concurrent.CompletionStage;

import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import se.redthread.clock.RecordTimes;
import se.redthread.graph.KnownAt;
import se.redthread.graph.KnownThen;

import org.springframework.stereotype.Component;

/**
 * Tells a field that is given {@code knownAt}, or that is told for a record time of its
 * own, and all that is asked below it, as the system knew it at that instant.
 */
@Component
class KnownAtFields extends SimplePerformantInstrumentation {

	private static final String ARGUMENT = "knownAt";

	private final RecordTimes times;

	KnownAtFields(RecordTimes times) {
		this.times = times;
	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			InstrumentationState state) {
		return (field) -> fetched(fetcher, field);
	}

	// Only now, since to read an argument can fail as fetching can
	private @Nullable Object fetched(DataFetcher<?> fetcher, DataFetchingEnvironment field) throws Exception {
		OffsetDateTime asked = field.getArgument(ARGUMENT);
		if (asked != null) {
			KnownAt at = this.times.asked(asked);
			return below(at, told(at, fetcher, field));
		}
		KnownAt own = (field.getSource() instanceof KnownThen part) ? part.toldAsOf(field.getField().getName()) : null;
		if (own != null) {
			return below(own, told(own, fetcher, field));
		}
		return (field.getLocalContext() instanceof KnownAt above) ? told(above, fetcher, field) : fetcher.get(field);
	}

	private static @Nullable Object told(KnownAt at, DataFetcher<?> fetcher, DataFetchingEnvironment environment)
			throws Exception {
		KnownAt before = KnownAt.enter(at);
		try {
			return fetcher.get(environment);
		}
		finally {
			KnownAt.enter(before);
		}
	}

	/** All that stands below the field inherits its local context. */
	private static Object below(KnownAt at, @Nullable Object value) {
		if (value instanceof CompletionStage<?> coming) {
			return coming.thenApply((come) -> below(at, come));
		}
		return DataFetcherResult.newResult().data(value).localContext(at).build();
	}

}
