package se.redthread.web.kept;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * The data of an answer, written once however often it is sent.
 *
 * @param json as it is sent
 */
record WrittenData(String json) implements JacksonSerializable {

	/** The most bytes that it takes. */
	int size() {
		return 2 * this.json.length();
	}

	@Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		generator.writeRawValue(this.json);
	}

	@Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

}
