package se.redthread.intake.mark;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

/**
 * The mark that stands in the graph while an import in batches is under way. Who finds it
 * and knows that its importer is gone has found an import that was cut off.
 *
 * @param files the names of the files
 * @param startedAt when it began, as text
 * @param importer the process that imports
 * @param silence how long ago its last batch was
 */
public record ImportMark(String files, String startedAt, Importer importer, Duration silence) {

	private static final CypherFile FIND = CypherFile.named("intake/findMark");

	private static final CypherFile SET = CypherFile.named("intake/setMark");

	private static final CypherFile TAKE = CypherFile.named("intake/takeMark");

	private static final CypherFile BEAT = CypherFile.named("intake/beatMark");

	private static final CypherFile REMOVE = CypherFile.named("intake/removeMark");

	/** The mark of an import that is under way or was cut off. */
	public static Optional<ImportMark> find(TransactionContext tx) {
		return tx.run(FIND.with(Map.of())).stream().findFirst().map(ImportMark::of);
	}

	/** The mark as far as a reader knows; a {@link HalfMark} where it is none. */
	public static Optional<ImportMark> find(Graph graph) {
		return graph.read(FIND.with(Map.of())).stream().findFirst().map(ImportMark::of);
	}

	private static ImportMark of(Record row) {
		try {
			return new ImportMark(field(row, "files", String.class),
					field(row, "startedAt", ZonedDateTime.class).toString(),
					new Importer(field(row, "host", String.class), field(row, "process", Long.class),
							field(row, "born", String.class)),
					Duration.between(field(row, "lastBatchAt", ZonedDateTime.class),
							field(row, "now", ZonedDateTime.class)));
		}
		catch (ClassCastException | NullPointerException ex) {
			throw new HalfMark();
		}
	}

	private static <T> T field(Record row, String name, Class<T> type) {
		return Objects.requireNonNull(type.cast(row.get(name).asObject()), name);
	}

	/** Marks that the importer begins. */
	public static void set(TransactionContext tx, String files, String digest, Importer importer) {
		tx.run(SET.with(Map.of("files", files, "digest", digest, "host", importer.host(), "process", importer.process(),
				"born", importer.born())))
			.consume();
	}

	/** Makes the mark that of another process, which undoes the import. */
	public static void take(TransactionContext tx, Importer importer) {
		tx.run(TAKE.with(Map.of("host", importer.host(), "process", importer.process(), "born", importer.born())))
			.consume();
	}

	/** Says that the import goes on; false when the mark is no longer its own. */
	public static boolean beat(TransactionContext tx, Importer importer) {
		return tx
			.run(BEAT.with(Map.of("host", importer.host(), "process", importer.process(), "born", importer.born())))
			.single()
			.get("own")
			.asBoolean();
	}

	/** Removes the mark: the import is whole, or nothing of it is left. */
	public static void remove(TransactionContext tx) {
		tx.run(REMOVE.with(Map.of())).consume();
	}

	/** Refuses to write beside the import. */
	public void refuse() {
		throw new Problem(ProblemCode.UNAVAILABLE,
				"An import of " + this.files + " is under way since " + this.startedAt + ". Import when it has ended.");
	}

	/** Whether the importer may still be at work. */
	public boolean isUnderWay() {
		return this.importer.isHere() ? this.importer.isAlive() : this.silence.compareTo(Duration.ofMinutes(1)) < 0;
	}

}
