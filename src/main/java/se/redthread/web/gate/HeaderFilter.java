package se.redthread.web.gate;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells browsers with every answer what they may do with it, which is little. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class HeaderFilter extends OncePerRequestFilter {

	private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

	// The picture on paper is an image of its own making
	private static final String EXPLORER = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	// The editor puts its own styles into the page
	private static final String GRAPHIQL = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "font-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Content-Security-Policy", policy(path(request)));
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		chain.doFilter(request, response);
	}

	private static String policy(String path) {
		if (path.equals("/") || path.startsWith("/explorer/")) {
			return EXPLORER;
		}
		return (path.equals("/graphiql") || path.startsWith("/graphiql/")) ? GRAPHIQL : NOTHING;
	}

	private static String path(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

}
