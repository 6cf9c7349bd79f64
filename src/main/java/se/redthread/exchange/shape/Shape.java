package se.redthread.exchange.shape;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import com.networknt.schema.Error;
import tools.jackson.databind.JsonNode;

/** Holds an object to a definition of the schema; one fault a field is enough. */
public final class Shape {

	private final Format format;

	private final ShapeFault words;

	public Shape(Format format) {
		this.format = format;
		this.words = new ShapeFault(format);
	}

	/** Whether the object is as the definition wants it. */
	public boolean holds(String definition, JsonNode object, Consumer<String> faults) {
		Set<String> told = new HashSet<>();
		for (Error error : this.format.schema(definition).validate(object)) {
			String about = error.getInstanceLocation() + "/"
					+ ((error.getProperty() != null) ? error.getProperty() : "");
			if (told.add(about)) {
				faults.accept(this.words.sentence(error, definition));
			}
		}
		return told.isEmpty();
	}

}
