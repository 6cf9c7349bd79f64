package se.redthread.web.http;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a body of JSON asks, and tells which part of it can't be right. */
final class AskReader {

	private static final String EXAMPLE = "Send an object such as {\"query\": \"{ __typename }\"}.";

	private final JsonMapper json;

	AskReader(JsonMapper json) {
		// An amount must not lose its last digits on the way in
		this.json = json.rebuild().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
	}

	@SuppressWarnings("unchecked")
	Map<String, Object> read(String body) {
		if (!(value(body) instanceof Map<?, ?> ask)) {
			throw HttpRefusal.badRequest(
					"The body is JSON, but not an object. Send one request as {\"query\": \"...\"}; batches are not taken.");
		}
		if (!(ask.get("query") instanceof String query) || query.isBlank()) {
			throw wrong("query", "a text that holds a GraphQL document");
		}
		if (ask.get("operationName") != null && !(ask.get("operationName") instanceof String)) {
			throw wrong("operationName", "a text, null or left out");
		}
		checkObject(ask, "variables");
		checkObject(ask, "extensions");
		return (Map<String, Object>) ask;
	}

	private @Nullable Object value(String body) {
		if (body.isBlank()) {
			throw HttpRefusal.badRequest("The body is empty. " + EXAMPLE);
		}
		try {
			return this.json.readValue(body, Object.class);
		}
		catch (JacksonException ex) {
			TokenStreamLocation place = ex.getLocation();
			throw HttpRefusal.badRequest("The body can't be read as JSON"
					+ ((place != null) ? ": see line " + place.getLineNr() + ", column " + place.getColumnNr() : "")
					+ ". " + EXAMPLE);
		}
	}

	private void checkObject(Map<?, ?> ask, String key) {
		if (ask.get(key) != null && !(ask.get(key) instanceof Map)) {
			throw wrong(key, "an object, null or left out");
		}
	}

	private HttpRefusal wrong(String key, String right) {
		return HttpRefusal.badRequest("The body's \"" + key + "\" must be " + right + ".");
	}

}
