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
public record Example(String name, String query, Map<String, @Nullable Object> variables, String description) {

	public static Example of(String name, String query, Map<String, @Nullable Object> variables) {
		String description = query.lines()
			.takeWhile((line) -> line.startsWith("#"))
			.map((line) -> line.substring(1).trim())
			.collect(Collectors.joining(" "));
		return new Example(name, query, variables, description.trim());
	}

	/** Whether it only reads. */
	public boolean isQuestion() {
		return this.query.lines().noneMatch((line) -> line.startsWith("mutation"));
	}

}
