package se.redthread.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One script such as {@code V001__things.cypher}: statements that end with a semicolon
 * and that do no harm when they are run again, after a start that was cut off.
 */
record SchemaScript(String version, String name, String text) {

	static List<SchemaScript> all() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources("classpath*:cypher/schema/V*.cypher");
			return Arrays.stream(files)
				.map(SchemaScript::read)
				.distinct()
				.sorted(Comparator.comparing(SchemaScript::version))
				.toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException("The folder cypher/schema can't be read from the class path", ex);
		}
	}

	private static SchemaScript read(Resource file) {
		String[] parts = Objects.requireNonNull(file.getFilename()).replace(".cypher", "").split("__", 2);
		if (parts.length != 2) {
			throw new IllegalStateException(file.getFilename() + " isn't named like V001__what.cypher");
		}
		try {
			return new SchemaScript(parts[0].substring(1), parts[1], file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new IllegalStateException("The schema script " + file.getFilename() + " can't be read", ex);
		}
	}

	String fullName() {
		return "V" + this.version + "__" + this.name;
	}

	List<String> statements() {
		String code = this.text.replaceAll("(?m)^\\s*//.*$", "");
		return Arrays.stream(code.split(";\\s*(\\R|$)")).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

	String checksum() {
		try {
			byte[] bytes = String.join(";", statements()).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void refuseIfChanged(String recorded) {
		if (!recorded.equals(checksum())) {
			throw new SchemaRefusal("The schema script " + fullName()
					+ " has changed since it was applied to this database. Restore the script and put the change in a new one with a higher number.");
		}
	}

}
