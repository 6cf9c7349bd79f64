package se.redthread.web.kept;

import io.micrometer.core.instrument.MeterRegistry;
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

	@Bean
	GraphQlSourceBuilderCustomizer keptAnswers(@Value("${redthread.kept-answers:32MB}") DataSize room, Moments moments,
			Graph graph, JsonMapper json, MeterRegistry meters, ObjectProvider<DataFetcherExceptionResolver> faults) {
		if (room.toBytes() <= 0 || !moments.areKnown()) {
			return (source) -> {
			};
		}
		KeptAnswers answers = new KeptAnswers(room, meters);
		return (source) -> source.configureGraphQl((graphQl) -> graphQl.queryExecutionStrategy(new KeepingStrategy(
				DataFetcherExceptionResolver.createExceptionHandler(faults.orderedStream().toList()), answers, moments,
				graph, json)));
	}

}
