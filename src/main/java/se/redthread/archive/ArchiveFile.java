package se.redthread.archive;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.redthread.command.CommandRefused;
import se.redthread.graph.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file that is said to be an archive; whoever reads it to its end knows that it is. */
final class ArchiveFile {

	private final JsonMapper json = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final Path path;

	ArchiveFile(Path path) {
		this.path = path;
	}

	String name() {
		return this.path.toString();
	}

	/** Reads all of it, and holds it to the seal of its last line. */
	Sealed read(Content content) {
		try (BufferedReader in = reader()) {
			return read(in, content);
		}
		catch (EOFException ex) {
			throw damaged("its end is missing");
		}
		catch (IOException | IllegalArgumentException | DateTimeException ex) {
			throw damaged(String.valueOf(ex.getMessage()));
		}
		catch (JacksonException | NullPointerException | ClassCastException ex) {
			throw damaged("a line of it is none that a backup has");
		}
	}

	private CommandRefused damaged(String why) {
		return new CommandRefused("The backup " + name() + " is cut off, damaged or none at all (" + why
				+ "). Nothing of it was kept; take another.");
	}

	private BufferedReader reader() throws IOException {
		return new BufferedReader(new InputStreamReader(new BoundedLines(OneMember.of(this.path)),
				StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)),
				1 << 16);
	}

	private Sealed read(BufferedReader in, Content content) throws IOException {
		MessageDigest digest = Sha256.begin();
		Head head = head(next(in, digest));
		content.head(head);
		long nodes = 0;
		long relationships = 0;
		while (true) {
			MessageDigest before = copy(digest);
			JsonNode line = this.json.readTree(next(in, digest));
			if (line.has(ArchiveWriter.NODE)) {
				nodes++;
				content.node(texts(line.get(ArchiveWriter.NODE)), Typed.read(line.path("properties")));
			}
			else if (line.has(ArchiveWriter.RELATIONSHIP)) {
				relationships++;
				content.relationship(line.get(ArchiveWriter.RELATIONSHIP).stringValue(), end(line.path("from")),
						end(line.path("to")), Typed.read(line.path("properties")));
			}
			else {
				String seal = Sha256.hex(before.digest());
				check(line, head, nodes, relationships, seal);
				if (in.read() >= 0) {
					throw new IOException("there is more after its end");
				}
				return new Sealed(head, seal);
			}
		}
	}

	private static void check(JsonNode end, Head head, long nodes, long relationships, String seal) throws IOException {
		boolean whole = end.path("end").asString("").equals(Head.KIND) && end.path("nodes").asLong(-1) == nodes
				&& head.allNodes() == nodes && end.path("relationships").asLong(-1) == relationships
				&& head.relationships() == relationships;
		if (!whole || !end.path("sha256").asString("").equals(seal)) {
			throw new IOException("its end doesn't agree with the rest");
		}
	}

	private Head head(String line) throws IOException {
		JsonNode head = this.json.readTree(line);
		if (!head.path("redthread").asString("").equals(Head.KIND)) {
			throw new IOException("its first line is not that of a backup");
		}
		if (head.path("version").asInt(0) > Head.FORMAT) {
			throw new CommandRefused("The backup " + name() + " was made by a newer Redthread ("
					+ head.path("product").asString("") + "). Restore it with that version or a later one.");
		}
		if (!head.path("nodes").isObject() || !head.path("scripts").isObject()
				|| !head.path("relationships").isIntegralNumber() || !head.path("product").isString()) {
			throw new IOException("its first line doesn't say what it holds");
		}
		return this.json.treeToValue(head, Head.class);
	}

	private static String next(BufferedReader in, MessageDigest digest) throws IOException {
		@Nullable String line = in.readLine();
		if (line == null) {
			throw new IOException("its end is missing");
		}
		digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
		return line;
	}

	private static MessageDigest copy(MessageDigest digest) {
		try {
			return (MessageDigest) digest.clone();
		}
		catch (CloneNotSupportedException ex) {
			throw new IllegalStateException("Every Java can copy a SHA-256", ex);
		}
	}

	private static List<String> texts(JsonNode list) {
		return list.valueStream().map(JsonNode::stringValue).toList();
	}

	private static List<Object> end(JsonNode list) {
		return list.valueStream().map(Typed::value).toList();
	}

	/** What is in an archive, in its order: the head, all nodes, all relationships. */
	interface Content {

		default void head(Head head) {
		}

		void node(List<String> labels, Map<String, Object> properties);

		void relationship(String type, List<Object> from, List<Object> to, Map<String, Object> properties);

	}

	/** An archive that was read to its end and found whole. */
	record Sealed(Head head, String sha256) {

	}

}
