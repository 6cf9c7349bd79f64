package se.redthread.web.limit;

import se.redthread.web.WebSettings;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class LimitConfiguration {

	// Beans and not components, so that tests of one controller do without the limits
	@Bean
	DocumentChecks documentChecks(DocumentLimits documents, Limits limits, WebSettings settings) {
		return new DocumentChecks(documents, limits, settings);
	}

	@Bean
	GraphQlSourceBuilderCustomizer documentCacheCustomizer(DocumentCache documents) {
		return (source) -> source.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(documents));
	}

}
