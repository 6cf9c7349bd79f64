package se.redthread.intake.shape;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published JSON Schema of the format. Every line is held to the definition of its
 * own type, so that a fault is told in that type's words.
 */
public final class Format {

	public static final String HEADER = "header";

	public static final String LINK = "Link";

	public static final String EVIDENCE = "evidence";

	private static final String FILE = "graphql/exchange.schema.json";

	private static final String NAME = "urn:redthread:exchange:1";

	private final SchemaRegistry registry;

	private final JsonNode root;

	private final Map<String, Schema> schemas = new LinkedHashMap<>();

	private final Map<String, Map<String, FieldType>> fields = new LinkedHashMap<>();

	public Format() {
		String text = text();
		this.registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
				(builder) -> builder.schemas(Map.of(NAME, text)));
		this.root = new JsonMapper().readTree(text);
	}

	Schema schema(String definition) {
		return this.schemas.computeIfAbsent(definition,
				(name) -> this.registry.getSchema(SchemaLocation.of(NAME + "#/$defs/" + name)));
	}

	/**
	 * The names of the fields that the object knows which a place in the schema
	 * describes.
	 */
	Collection<String> namesAt(String pointer) {
		return this.root.at(pointer).path("properties").propertyNames();
	}

	/** The fields that a definition knows, and how each is stored. */
	public Map<String, FieldType> fields(String definition) {
		return this.fields.computeIfAbsent(definition, this::described);
	}

	private Map<String, FieldType> described(String definition) {
		Map<String, FieldType> types = new LinkedHashMap<>();
		this.root.path("$defs")
			.path(definition)
			.path("properties")
			.forEachEntry((name, schema) -> types.put(name, FieldType.described(name, schema)));
		return types;
	}

	private static String text() {
		try (InputStream in = Format.class.getClassLoader().getResourceAsStream(FILE)) {
			if (in == null) {
				throw new IllegalStateException("The JSON Schema " + FILE + " is missing from the class path");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The JSON Schema " + FILE + " can't be read", ex);
		}
	}

}
