package se.redthread.web.http;

import java.util.Map;

import se.redthread.web.WebSettings;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class HttpConfiguration {

	// Before the address that Boot lays out for GraphQL, which answers less
	@Bean
	SimpleUrlHandlerMapping graphQlAddresses(GraphQlEndpoint endpoint, SchemaText schema) {
		return new SimpleUrlHandlerMapping(
				Map.of(GraphQlEndpoint.PATH, endpoint, GraphQlEndpoint.PATH + "/schema", schema),
				Ordered.HIGHEST_PRECEDENCE);
	}

}
