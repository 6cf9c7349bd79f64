package se.redthread.web;

import java.time.Duration;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may ask, from where, and what is told.
 *
 * @param allowedHosts host names, beside those of loopback, by which the service is known
 * @param allowedOrigins origins of other sites whose pages may ask, such as
 * https://intranet.example
 * @param introspection whether the schema may be asked for
 * @param slowRequest from what time on a request is logged as a slow one
 */
@ConfigurationProperties(prefix = "redthread.web", ignoreUnknownFields = false)
public record WebSettings(@DefaultValue Set<String> allowedHosts, @DefaultValue Set<String> allowedOrigins,
		@DefaultValue("true") boolean introspection, @DefaultValue("1s") Duration slowRequest) {
}
