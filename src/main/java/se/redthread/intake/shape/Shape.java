package se.redthread.intake.shape;

import java.util.HashSet;
import java.util.Set;

import com.networknt.schema.Error;
import se.redthread.intake.fault.FaultTaker;
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
	public boolean holds(String definition, JsonNode object, FaultTaker faults) {
		Set<String> told = new HashSet<>();
		for (Error error : this.format.schema(definition).validate(object)) {
			String about = error.getInstanceLocation() + "/"
					+ ((error.getProperty() != null) ? error.getProperty() : "");
			if (told.add(about)) {
				faults.take(this.words.fault(error, definition));
			}
		}
		return told.isEmpty();
	}

}
