package se.redthread.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import se.redthread.graph.Sha256;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an archive: one JSON object a line, inside gzip. The last line counts and seals
 * the others.
 */
final class ArchiveWriter implements AutoCloseable {

	static final String NODE = "node";

	static final String RELATIONSHIP = "relationship";

	private final JsonMapper json = new JsonMapper();

	private final MessageDigest digest = Sha256.begin();

	private final OutputStream out;

	private long nodes;

	private long relationships;

	ArchiveWriter(OutputStream out) throws IOException {
		this.out = new GZIPOutputStream(out, 1 << 16);
	}

	void head(Head head) {
		line(head);
	}

	void node(Collection<String> labels, Map<String, Object> properties) {
		this.nodes++;
		line(pairs(NODE, labels.stream().sorted().toList(), "properties", Typed.written(properties)));
	}

	/** A relationship; each end is the label of its family and then its key. */
	void relationship(Map<String, Object> relationship) {
		this.relationships++;
		line(relationship);
	}

	/** The relationship as it is written, for those who sort it first. */
	static Map<String, Object> relationship(String type, List<Object> from, List<Object> to,
			Map<String, Object> properties) {
		return pairs(RELATIONSHIP, type, "from", from, "to", to, "properties", Typed.written(properties));
	}

	/** Ends the archive. */
	void seal() {
		line(pairs("end", Head.KIND, "nodes", this.nodes, "relationships", this.relationships, "sha256",
				Sha256.hex(this.digest.digest())));
	}

	long nodes() {
		return this.nodes;
	}

	long relationships() {
		return this.relationships;
	}

	private void line(Object object) {
		byte[] bytes = (this.json.writeValueAsString(object) + "\n").getBytes(StandardCharsets.UTF_8);
		this.digest.update(bytes);
		try {
			this.out.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Object> pairs(Object... pairs) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put((String) pairs[i], pairs[i + 1]);
		}
		return map;
	}

	@Override
	public void close() throws IOException {
		this.out.close();
	}

}
