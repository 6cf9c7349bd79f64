package se.redthread.web.http;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import se.redthread.web.work.Unread;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes care of what a client still sends when its request is refused. The server itself
 * would have a thread wait for it, so that the connection can be used again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class UnreadFilter extends OncePerRequestFilter {

	private static final int MOST = 2_000_000;

	private static final long NANOS = 5_000_000_000L;

	private final BodiesUnderWay underWay;

	UnreadFilter(BodiesUnderWay underWay) {
		this.underWay = underWay;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, response);
		ServletInputStream in = request.getInputStream();
		if (!in.isFinished()) {
			response.flushBuffer();
			if (!discard(request, in)) {
				Unread.leave();
			}
		}
	}

	/** Reads on while that is polite: a client that still writes misses the answer. */
	private boolean discard(HttpServletRequest request, ServletInputStream in) {
		try (BodiesUnderWay.Place place = this.underWay.take(request.getRemoteAddr())) {
			return isAtItsEnd(in);
		}
		catch (HttpRefusal | IOException ex) {
			return false;
		}
	}

	private boolean isAtItsEnd(InputStream in) throws IOException {
		byte[] bytes = new byte[8192];
		long start = System.nanoTime();
		for (int total = 0; total < MOST && System.nanoTime() - start < NANOS;) {
			int read = in.read(bytes);
			if (read < 0) {
				return true;
			}
			total += read;
		}
		return false;
	}

}
