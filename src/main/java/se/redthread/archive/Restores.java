package se.redthread.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import se.redthread.command.CommandRefused;
import se.redthread.database.SchemaSetup;
import se.redthread.exchange.Filling;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.intake.seal.Unsealed;

import org.springframework.stereotype.Component;

/** Puts archives into an empty graph. */
@Component
class Restores {

	private static final CypherFile SIZES = CypherFile.named("archive/sizes");

	private static final CypherFile SET_CLOCK = CypherFile.named("archive/setClock");

	private final Graph graph;

	private final Filling filling;

	private final SchemaSetup schema;

	private final Unsealed unsealed;

	Restores(Graph graph, Filling filling, SchemaSetup schema, Unsealed unsealed) {
		this.unsealed = unsealed;
		this.graph = graph;
		this.filling = filling;
		this.schema = schema;
	}

	/**
	 * Puts the archive in, whole or not at all, and brings it to today's schema.
	 * @param archive has been found whole
	 */
	void restore(ArchiveFile archive, ArchiveFile.Sealed sealed) {
		Families families = Families.of(this.graph);
		refuseUnknown(sealed.head(), families);
		Map<String, Object> clock = new HashMap<>();
		boolean begun = this.filling.fill("the backup " + archive.name(), sealed.sha256(), Restores::isEmpty,
				(batches) -> clock.putAll(write(archive, sealed, families, batches)), (tx) -> {
					refuseUnlessWhole(tx, sealed.head());
					if (!clock.isEmpty()) {
						tx.run(SET_CLOCK.with(Map.of("properties", clock))).consume();
					}
				});
		if (!begun) {
			throw new CommandRefused(
					"The graph holds something already, and a backup goes into an empty one only. Name another folder with --redthread.data=FOLDER, or another database.");
		}
		this.unsealed.seal();
	}

	private Map<String, Object> write(ArchiveFile archive, ArchiveFile.Sealed sealed, Families families,
			Consumer<Consumer<TransactionContext>> batches) {
		Filler filler = new Filler(families, batches);
		if (!archive.read(filler).equals(sealed)) {
			throw new CommandRefused("The backup " + archive.name()
					+ " has changed since it was checked. Nothing was kept; restore again.");
		}
		Map<String, Object> clock = filler.finish();
		this.schema.applyOthers();
		return clock;
	}

	private static boolean isEmpty(TransactionContext tx) {
		// The clock is there, for it is locked
		return nodes(tx) == 1;
	}

	private static void refuseUnlessWhole(TransactionContext tx, Head head) {
		long clockAndMark = 2;
		long archived = head.allNodes() - head.nodes().getOrDefault(Filler.CLOCK, 0L);
		if (nodes(tx) - clockAndMark != archived) {
			throw new CommandRefused(
					"The graph holds " + (nodes(tx) - clockAndMark) + " nodes after the restore, and the backup "
							+ archived + ": somebody else wrote meanwhile. Nothing was kept; restore again.");
		}
	}

	private static long nodes(TransactionContext tx) {
		return tx.run(SIZES.with(Map.of())).single().get("nodes").asLong();
	}

	private static void refuseUnknown(Head head, Families families) {
		List<String> known = families.all().stream().map(Family::label).toList();
		head.nodes().keySet().stream().filter((label) -> !known.contains(label)).findFirst().ifPresent((label) -> {
			throw new CommandRefused("The backup holds nodes labelled " + label
					+ ", which this Redthread doesn't know. Restore it with the version that made it (" + head.product()
					+ ") or a later one.");
		});
	}

}
