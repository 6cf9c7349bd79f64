package se.redthread.web.kept;

import java.time.Duration;

import graphql.execution.DataFetcherExceptionHandler;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import se.redthread.graph.Graph;
import se.redthread.revision.Moments;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class KeptConfiguration {

	/** Null where nothing is to be kept, or can't be. */
	@Bean
	@Nullable KeptAnswers keptAnswers(@Value("${redthread.kept-answers:32MB}") DataSize room, Moments moments,
			MeterRegistry meters) {
		return (room.toBytes() > 0 && moments.areKnown()) ? new KeptAnswers(room, meters) : null;
	}

	@Bean
	GraphQlSourceBuilderCustomizer keepingAnswers(ObjectProvider<KeptAnswers> answers, Moments moments, Graph graph,
			JsonMapper json, @Value("${redthread.kept-answers-from:50ms}") Duration worthAsking,
			ObjectProvider<DataFetcherExceptionResolver> faults) {
		return (source) -> answers.ifAvailable((room) -> source.configureGraphQl((graphQl) -> graphQl
			.queryExecutionStrategy(new KeepingStrategy(handler(faults), room, moments, graph, json, worthAsking))));
	}

	/** What the engine's own strategy would get. */
	private static DataFetcherExceptionHandler handler(ObjectProvider<DataFetcherExceptionResolver> faults) {
		return DataFetcherExceptionResolver.createExceptionHandler(faults.orderedStream().toList());
	}

}
