package se.redthread.web.gate;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

import se.redthread.web.WebSettings;
import se.redthread.web.http.AnswerWriter;
import se.redthread.web.http.HttpRefusal;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site's page has its visitor's browser send here. Reading needs no
 * such check: without leave by CORS the page doesn't get the answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class OriginFilter extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final WebSettings settings;

	private final AnswerWriter answers;

	OriginFilter(WebSettings settings, AnswerWriter answers) {
		this.settings = settings;
		this.answers = answers;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return READING.contains(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		if (origin == null || isOwn(origin, request) || this.settings.allowedOrigins().contains(origin)) {
			chain.doFilter(request, response);
			return;
		}
		this.answers
			.refuse(request, response, new HttpRefusal(HttpStatus.FORBIDDEN, ProblemCode.BAD_REQUEST, "Pages of \""
					+ Problem.shown(origin)
					+ "\" may not ask here. Have the origin added to redthread.web.allowed-origins if they should."));
	}

	private boolean isOwn(String origin, HttpServletRequest request) {
		String host = request.getHeader(HttpHeaders.HOST);
		String own = origin.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
		return host != null && own.equals(host.toLowerCase(Locale.ROOT));
	}

}
