package se.redthread.web.gate;

import java.io.IOException;
import java.net.InetAddress;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

import se.redthread.web.WebSettings;
import se.redthread.web.http.AnswerWriter;
import se.redthread.web.http.HttpRefusal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request for a host that this isn't: a page on the web can have its own name
 * point to loopback, and would then ask here as if this were its site.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class HostFilter extends OncePerRequestFilter {

	private static final Pattern PORT = Pattern.compile(":\\d*$");

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

	private final Set<String> allowed = new HashSet<>();

	private final AnswerWriter answers;

	HostFilter(WebSettings settings, @Value("${server.address:#{null}}") @Nullable InetAddress address,
			AnswerWriter answers) {
		boolean loopback = address != null && address.isLoopbackAddress();
		if (loopback || !settings.allowedHosts().isEmpty()) {
			this.allowed.addAll(LOOPBACK);
			settings.allowedHosts().forEach((host) -> this.allowed.add(host.toLowerCase(Locale.ROOT)));
		}
		this.answers = answers;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String host = request.getHeader(HttpHeaders.HOST);
		if (host == null || this.allowed.isEmpty() || this.allowed.contains(name(host))) {
			chain.doFilter(request, response);
			return;
		}
		this.answers.refuse(request, response,
				new HttpRefusal(HttpStatus.MISDIRECTED_REQUEST, ProblemCode.BAD_REQUEST,
						"This service is not known as \"" + Problem.shown(host)
								+ "\". Ask it as localhost, or have the name added to redthread.web.allowed-hosts."));
	}

	private static String name(String host) {
		return PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
	}

}
