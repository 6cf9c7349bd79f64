package se.redthread.web.graphiql;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A question that the product answers, ready to run on the sample data.
 *
 * @param name the name of its file
 * @param query the document
 * @param variables what {@code NAME.variables.json} holds, or nothing
 * @param description the comment that the document begins with
 */
record Example(String name, String query, Map<String, @Nullable Object> variables, String description) {

	static Example of(String name, String query, Map<String, @Nullable Object> variables) {
		String description = query.lines()
			.takeWhile((line) -> line.startsWith("#"))
			.map((line) -> line.substring(1).trim())
			.collect(Collectors.joining(" "));
		return new Example(name, query, variables, description.trim());
	}

}
