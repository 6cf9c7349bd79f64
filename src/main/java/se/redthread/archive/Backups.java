package se.redthread.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import se.redthread.command.Yield;
import se.redthread.database.SchemaSetup;
import se.redthread.exchange.StillGraph;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.model.ThingType;
import se.redthread.problem.Problem;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes archives of the whole graph. */
@Component
class Backups {

	private static final CypherFile SIZES = CypherFile.named("archive/sizes");

	private static final CypherFile LABELS = CypherFile.named("archive/labels");

	private final Graph graph;

	private final StillGraph still;

	private final SchemaSetup schema;

	private final String product;

	Backups(Graph graph, StillGraph still, SchemaSetup schema,
			@Value("${spring.application.version:unknown}") String product) {
		this.graph = graph;
		this.still = still;
		this.schema = schema;
		this.product = product;
	}

	/**
	 * Writes the graph into the file.
	 * @return what there is of it, in words
	 */
	String write(Path file) {
		List<String> said = new ArrayList<>();
		this.still.read(() -> {
			said.clear();
			said.add(writeOnce(file));
		});
		return said.get(0);
	}

	private String writeOnce(Path file) {
		if (this.schema.applied().isEmpty()) {
			throw Problem
				.badRequest("The database has never been prepared by Redthread, so there is nothing to back up.");
		}
		Families families = Families.of(this.graph);
		Head head = head(families);
		try (ArchiveWriter archive = new ArchiveWriter(Yield.open(file))) {
			archive.head(head);
			WholeGraph whole = new WholeGraph(this.graph, families);
			whole.nodes(archive);
			whole.relationships(archive);
			archive.seal();
			refuseUnlessWhole(head, archive, families);
			return head.size();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Head head(Families families) {
		Map<String, Long> nodes = new TreeMap<>();
		families.all().forEach((family) -> nodes.put(family.label(), count(family.label())));
		Record sizes = this.graph.read(SIZES.with(Map.of())).get(0);
		return new Head(Head.KIND, Head.FORMAT, this.product, Families.recordTime(this.graph), this.schema.applied(),
				nodes, sizes.get("relationships").asLong());
	}

	private long count(String label) {
		return this.graph.read(FamilyStatements.count(label)).get(0).get("count").asLong();
	}

	/** What isn't in the archive and yet in the graph must not be forgotten silently. */
	private void refuseUnlessWhole(Head head, ArchiveWriter archive, Families families) {
		long nodes = this.graph.read(SIZES.with(Map.of())).get(0).get("nodes").asLong();
		if (archive.nodes() != nodes || archive.nodes() != head.allNodes()
				|| archive.relationships() != head.relationships()) {
			throw Problem.badRequest("The graph holds " + nodes + " nodes and " + head.relationships()
					+ " relationships, and a backup would hold " + archive.nodes() + " and " + archive.relationships()
					+ ". Labels that are not Redthread's: " + strangers(families)
					+ ". Give Redthread a database of its own, or take them out of it.");
		}
	}

	private String strangers(Families families) {
		List<String> known = Stream
			.of(families.all().stream().map(Family::label), Stream.of(ThingType.values()).map(ThingType::label),
					Families.LEFT_OUT.stream())
			.flatMap((labels) -> labels)
			.toList();
		List<String> strangers = this.graph.read(LABELS.with(Map.of()))
			.stream()
			.map((row) -> row.get("label").asString())
			.filter((label) -> !known.contains(label) && count(label) > 0)
			.toList();
		return strangers.isEmpty() ? "none" : String.join(", ", strangers);
	}

}
