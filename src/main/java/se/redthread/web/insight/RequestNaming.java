package se.redthread.web.insight;

import io.micrometer.common.KeyValues;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.observation.DataFetcherObservationContext;
import org.springframework.graphql.observation.DataFetcherObservationConvention;
import org.springframework.graphql.observation.DefaultDataFetcherObservationConvention;
import org.springframework.http.server.observation.OpenTelemetryServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationConvention;

/** What is told of requests and fields, and under which names. */
@Configuration(proxyBeanMethods = false)
class RequestNaming {

	/** Names by OpenTelemetry's conventions. */
	@Bean
	ServerRequestObservationConvention requestsByConvention() {
		return new OpenTelemetryServerRequestObservationConvention();
	}

	/** A field's name, and not its path, in which a client may have chosen names. */
	@Bean
	DataFetcherObservationConvention fieldsByName() {
		return new DefaultDataFetcherObservationConvention() {

			@Override
			public KeyValues getHighCardinalityKeyValues(DataFetcherObservationContext context) {
				return KeyValues.empty();
			}

		};
	}

}
