package se.redthread.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import se.redthread.graph.Sha256;
import se.redthread.intake.fault.FaultList;
import se.redthread.intake.fault.LineFault;
import se.redthread.intake.fault.Place;
import tools.jackson.databind.node.ObjectNode;

/** The objects of some files, line by line. */
public final class ExchangeText {

	private final List<Source> sources;

	public ExchangeText(List<Source> sources) {
		this.sources = sources;
	}

	public List<String> names() {
		return this.sources.stream().map(Source::name).toList();
	}

	/**
	 * Reads all files once.
	 * @return the SHA-256 of their bytes
	 */
	public String read(FaultList faults, LineReader reader) {
		MessageDigest digest = Sha256.begin();
		for (int file = 0; file < this.sources.size(); file++) {
			Source source = this.sources.get(file);
			try {
				Optional<String> other = Beginning.of(source).otherFormat();
				if (other.isPresent()) {
					faults.add(new Place(file, 0), other.get());
					continue;
				}
				try (InputStream in = new DigestInputStream(source.content().open(), digest)) {
					new OneFile(file, faults, reader).read(in);
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The file " + source.name() + " can't be read", ex);
			}
		}
		return Sha256.hex(digest.digest());
	}

	/** Takes the object of one line. */
	@FunctionalInterface
	public interface LineReader {

		void line(Place place, ObjectNode object) throws LineFault;

	}

	private static final class OneFile {

		private final Utf8 utf8 = new Utf8();

		private final JsonLine json = new JsonLine();

		private final int file;

		private final FaultList faults;

		private final LineReader reader;

		private int number;

		private int firstBlank;

		OneFile(int file, FaultList faults, LineReader reader) {
			this.file = file;
			this.faults = faults;
			this.reader = reader;
		}

		void read(InputStream in) throws IOException {
			ByteLines lines = new ByteLines(in);
			for (ByteLines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
				this.number++;
				if (!line.isBlank()) {
					line(line);
				}
				else if (this.firstBlank == 0) {
					this.firstBlank = this.number;
				}
			}
			if (this.number == 0 || this.firstBlank == 1) {
				this.faults.add(new Place(this.file, 0),
						"the file is empty. Its first line is the header {\"redthread\": \"exchange\", \"version\": 1}.");
			}
		}

		private void line(ByteLines.Line line) {
			Place place = new Place(this.file, this.number);
			if (this.firstBlank > 0) {
				this.faults.add(new Place(this.file, this.firstBlank),
						"the line is blank. Blank lines may stand at the end of the file only.");
				this.firstBlank = 0;
			}
			try {
				if (line.tooLong()) {
					throw new LineFault("the line is longer than one megabyte (" + ByteLines.LONGEST
							+ " bytes), the most that one line may be.");
				}
				this.reader.line(place, this.json.object(this.utf8.text(line.bytes(), this.number == 1)));
			}
			catch (LineFault ex) {
				this.faults.add(place, ex.fault());
			}
		}

	}

}
