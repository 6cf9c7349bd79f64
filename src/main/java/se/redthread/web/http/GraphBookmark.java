package se.redthread.web.http;

import java.util.List;

import se.redthread.graph.Bookmarks;
import se.redthread.problem.Problem;

import org.springframework.http.HttpHeaders;

/**
 * The header by which a client carries from answer to request what it has seen of the
 * graph, so that it sees at least that through any instance of the service.
 */
public final class GraphBookmark {

	public static final String HEADER = "X-Graph-Bookmark";

	private GraphBookmark() {
	}

	static Bookmarks read(HttpHeaders headers) {
		List<String> values = headers.getOrEmpty(HEADER);
		try {
			return values.isEmpty() ? new Bookmarks() : Bookmarks.parse(String.join(",", values));
		}
		catch (Problem problem) {
			throw HttpRefusal.badRequest(String.valueOf(problem.getMessage()));
		}
	}

	static void tell(Bookmarks bookmarks, HttpHeaders headers) {
		String text = bookmarks.text();
		if (!text.isEmpty()) {
			headers.set(HEADER, text);
		}
	}

}
