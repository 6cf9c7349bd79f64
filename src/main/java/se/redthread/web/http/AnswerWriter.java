package se.redthread.web.http;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import se.redthread.web.error.ClientError;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes answers in the form of GraphQL, refusals from before GraphQL included. */
@Component
public class AnswerWriter {

	static final MediaType GRAPHQL_RESPONSE = new MediaType("application", "graphql-response+json");

	private static final List<MediaType> KNOWN = List.of(MediaType.APPLICATION_JSON, GRAPHQL_RESPONSE);

	private final JsonMapper json;

	AnswerWriter(JsonMapper json) {
		this.json = json;
	}

	/** The best of the two media types that the client says it takes. */
	MediaType typeFor(HttpServletRequest request) {
		return accepted(request).stream()
			.sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
			.flatMap((wanted) -> KNOWN.stream().filter(wanted::includes))
			.findFirst()
			.orElse(MediaType.APPLICATION_JSON);
	}

	/** Whether the client takes nothing but a stream of events. */
	boolean wantsStream(HttpServletRequest request) {
		List<MediaType> accepted = accepted(request);
		return !accepted.isEmpty() && accepted.stream().allMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype);
	}

	private List<MediaType> accepted(HttpServletRequest request) {
		@Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
		try {
			return (accept != null) ? MediaType.parseMediaTypes(accept) : List.of();
		}
		catch (InvalidMediaTypeException ex) {
			return List.of();
		}
	}

	public void refuse(HttpServletRequest request, HttpServletResponse response, HttpRefusal refusal)
			throws IOException {
		if (!request.getInputStream().isFinished()) {
			// The rest may be left unread, and then the connection can't be used again
			response.setHeader(HttpHeaders.CONNECTION, "close");
		}
		write(response, refusal.status().value(), typeFor(request), ClientError.answer(refusal.problem()));
	}

	void write(HttpServletResponse response, int status, MediaType type, Map<String, Object> answer)
			throws IOException {
		response.setStatus(status);
		response.setContentType(type.toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		this.json.writeValue(response.getOutputStream(), answer);
	}

}
