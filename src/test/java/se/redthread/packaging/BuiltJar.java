package se.redthread.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A jar that the build left.
 *
 * @param file where it lies
 */
record BuiltJar(Path file) {

	static final BuiltJar STANDALONE = new BuiltJar(Path.of("target/redthread.jar"));

	static final BuiltJar THIN = new BuiltJar(Path.of("target/redthread-thin.jar"));

	private static final String LIBRARIES = "BOOT-INF/lib/";

	private static final String CLASSES = "BOOT-INF/classes/";

	BuiltJar {
		if (!Files.exists(file)) {
			throw new IllegalStateException(file + " isn't there; build it with mvn -Dfast package");
		}
	}

	Attributes manifest() {
		return read((jar) -> jar.getManifest().getMainAttributes());
	}

	Bill bill() {
		return Bill.parse(text("META-INF/sbom/application.cdx.json"));
	}

	/** Its third parties: what each artifact may be had under. */
	Map<String, List<String>> licences() {
		return Licences.parse(text("META-INF/THIRD-PARTY.txt"));
	}

	String text(String entry) {
		return read((jar) -> {
			ZipEntry found = jar.getEntry(entry);
			if (found == null) {
				throw new IllegalStateException(this.file + " holds no " + entry
						+ "; a bill of materials is made only when Maven is online, without -o");
			}
			return new String(jar.getInputStream(found).readAllBytes(), StandardCharsets.UTF_8);
		});
	}

	/** The checksums of what is ours in it, by path. */
	Map<String, Long> own() {
		return read((jar) -> checksums(jar, CLASSES));
	}

	/** The checksums of the libraries in it, by file name. */
	Map<String, Long> libraries() {
		return read((jar) -> checksums(jar, LIBRARIES));
	}

	private static Map<String, Long> checksums(JarFile jar, String folder) {
		Map<String, Long> checksums = new TreeMap<>();
		jar.stream()
			.filter((entry) -> entry.getName().startsWith(folder) && !entry.isDirectory())
			.forEach((entry) -> checksums.put(entry.getName().substring(folder.length()), entry.getCrc()));
		return checksums;
	}

	/** The files in all its libraries. */
	List<String> filesInLibraries() {
		return read((jar) -> {
			List<String> files = new ArrayList<>();
			for (String library : libraries().keySet()) {
				byte[] bytes = jar.getInputStream(jar.getEntry(LIBRARIES + library)).readAllBytes();
				ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
				for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
					files.add(entry.getName());
				}
			}
			return files;
		});
	}

	Stream<Long> times() {
		return read((jar) -> jar.stream().map(ZipEntry::getTime).toList()).stream();
	}

	private <T> T read(Reading<T> reading) {
		try (JarFile jar = new JarFile(this.file.toFile())) {
			return reading.read(jar);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private interface Reading<T> {

		T read(JarFile jar) throws IOException;

	}

}
