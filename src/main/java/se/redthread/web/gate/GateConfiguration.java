package se.redthread.web.gate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import se.redthread.web.RequestId;
import se.redthread.web.WebSettings;
import se.redthread.web.http.GraphBookmark;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;

@Configuration(proxyBeanMethods = false)
class GateConfiguration {

	private static final String GRAPHQL = "/graphql";

	private static final List<String> ASKED = List.of("Content-Type", "Accept", RequestId.HEADER, GraphBookmark.HEADER);

	private static final List<String> TOLD = List.of(RequestId.HEADER, GraphBookmark.HEADER, "x-ratelimit-limit",
			"x-ratelimit-remaining", "x-ratelimit-reset", "Retry-After", "ETag");

	@Bean
	FilterRegistrationBean<CorsFilter> corsFilter(WebSettings settings) {
		CorsConfiguration allowed = new CorsConfiguration();
		allowed.setAllowedOrigins(new ArrayList<>(settings.allowedOrigins()));
		allowed.setAllowedMethods(List.of("GET", "POST"));
		allowed.setAllowedHeaders(ASKED);
		allowed.setExposedHeaders(TOLD);
		allowed.setMaxAge(Duration.ofHours(1));
		// Own pages need no leave; behind a proxy their origin looks like a foreign one
		FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(
				new CorsFilter((request) -> settings.allowedOrigins().contains(request.getHeader(HttpHeaders.ORIGIN))
						? allowed : null));
		filter.addUrlPatterns(GRAPHQL, GRAPHQL + "/*");
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 40);
		return filter;
	}

}
