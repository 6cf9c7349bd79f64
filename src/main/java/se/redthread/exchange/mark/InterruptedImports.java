package se.redthread.exchange.mark;

import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.start.StartRefused;

import org.springframework.stereotype.Component;

/**
 * Undoes an import in batches that was cut off. It had an empty graph to itself, so all
 * that there is goes.
 */
@Component
public class InterruptedImports {

	private static final Logger log = LoggerFactory.getLogger(InterruptedImports.class);

	private static final CypherFile LINKS = CypherFile.named("exchange/undoLinks");

	private static final CypherFile NODES = CypherFile.named("exchange/undoNodes");

	private final Graph graph;

	InterruptedImports(Graph graph) {
		this.graph = graph;
	}

	/** Undoes what was cut off; refuses to go on beside an import that is under way. */
	public void undo() {
		Optional<ImportMark> mark = this.graph.write(ImportMark::find);
		if (mark.isPresent()) {
			refuseWhileUnderWay(mark.get());
			remove();
			log.info(
					"The import of {} was cut off (it began at {}); what it had written has been removed. Import it again",
					mark.get().files(), mark.get().startedAt());
		}
	}

	/** Removes everything, and the mark last. */
	public void remove() {
		this.graph.run(LINKS.with(Map.of()));
		this.graph.run(NODES.with(Map.of()));
		this.graph.write((tx) -> {
			ImportMark.remove(tx);
			return true;
		});
	}

	private static void refuseWhileUnderWay(ImportMark mark) {
		if (mark.isUnderWay()) {
			throw new StartRefused("An import of " + mark.files() + " into this database has been under way since "
					+ mark.startedAt() + " on " + mark.importer().host()
					+ "; start again when it has ended, or in a minute if it was cut off");
		}
	}

}
