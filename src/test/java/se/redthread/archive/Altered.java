package se.redthread.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import se.redthread.graph.Sha256;

/** The lines of an archive, which somebody has a hand in. */
record Altered(String text) {

	private static final Pattern TITLE = Pattern.compile("\"title\":\"([^\"]*)\"");

	static Altered of(Path file) throws IOException {
		try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
			return new Altered(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	Altered replace(String part, String other) {
		return new Altered(this.text.replace(part, other));
	}

	/** With a last line that agrees with the others, as a forger would make it. */
	byte[] sealed() throws IOException {
		int last = this.text.lastIndexOf("{\"end\"");
		String before = this.text.substring(0, last);
		return new Altered(before + this.text.substring(last)
			.replaceAll("\"sha256\":\"[0-9a-f]+\"", "\"sha256\":\"" + Sha256.of(before) + "\"")).zipped();
	}

	byte[] zipped() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(bytes)) {
			out.write(this.text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	/** The different titles of today's things. */
	Set<String> titles() {
		return this.text.lines()
			.filter((line) -> line.startsWith("{\"node\":[\"Thing\""))
			.flatMap((line) -> TITLE.matcher(line).results())
			.map((title) -> title.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
