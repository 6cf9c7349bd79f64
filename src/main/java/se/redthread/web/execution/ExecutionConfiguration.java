package se.redthread.web.execution;

import graphql.execution.instrumentation.Instrumentation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExecutionConfiguration {

	// In place of the chain that Spring makes of them
	@Bean
	GraphQlSourceBuilderCustomizer askingOnceARequest(ObjectProvider<Instrumentation> instrumentation) {
		return (source) -> source.configureGraphQl(
				(graphQl) -> graphQl.instrumentation(new PerRequest(instrumentation.orderedStream().toList())));
	}

}
