package se.redthread.archive;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What an archive says of itself before all else.
 *
 * @param redthread what kind of file it is
 * @param version the version of its format
 * @param product the version of the Redthread that made it
 * @param recordTime until when it knows everything; null where nothing has been written
 * @param scripts the schema scripts that its graph had been through, with their checksums
 * @param nodes how many nodes there are of each family
 * @param relationships how many relationships there are
 */
record Head(String redthread, int version, String product, @Nullable String recordTime, Map<String, String> scripts,
		Map<String, Long> nodes, long relationships) {

	static final String KIND = "archive";

	static final int FORMAT = 1;

	long allNodes() {
		return this.nodes.values().stream().mapToLong(Long::longValue).sum();
	}

	/** What there is, in words. */
	String size() {
		return allNodes() + " nodes and " + this.relationships + " relationships";
	}

}
