package se.redthread.archive;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Nodes that are told apart by the same properties.
 *
 * @param label the label that all of them have
 * @param keys the properties; the first has an index
 */
record Family(String label, List<String> keys) {

	/** Former states, which have no id of their own. */
	static final Family VERSION = new Family("Version", List.of("of", "record", "version"));

	static Family byId(String label) {
		return new Family(label, List.of("id"));
	}

	/** What a reading of all begins after. */
	List<Object> beginning() {
		return this.keys.stream().<Object>map((key) -> key.equals("version") ? 0L : "").toList();
	}

	/** The values that tell a node, given its properties or some of them. */
	List<Object> keyOf(Map<String, Object> properties) {
		return this.keys.stream().map((key) -> Objects.requireNonNull(properties.get(key), key)).toList();
	}

}
