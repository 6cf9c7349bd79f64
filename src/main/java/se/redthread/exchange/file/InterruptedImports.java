package se.redthread.exchange.file;

import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.graph.RecordClock;
import se.redthread.intake.mark.ImportMark;
import se.redthread.intake.mark.Importer;
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

	/** Whether an import is under way or was cut off. */
	public boolean isAny() {
		return ImportMark.find(this.graph).isPresent();
	}

	/** Refuses to read what an import has left half done, or is writing. */
	public void refuse() {
		ImportMark.find(this.graph).ifPresent((mark) -> {
			refuseWhileUnderWay(mark);
			throw new StartRefused("An import of " + mark.files() + " was cut off (it began at " + mark.startedAt()
					+ "), and what it had written is still there. Start Redthread once, which removes it, then try again");
		});
	}

	/**
	 * Undoes what was cut off; refuses to go on beside an import that is under way.
	 * @return whether there was something to undo
	 */
	public boolean undo() {
		Optional<ImportMark> mark = this.graph.write(this::take);
		if (mark.isPresent()) {
			remove();
			log.info(
					"The import of {} was cut off (it began at {}); what it had written has been removed. Import it again",
					mark.get().files(), mark.get().startedAt());
		}
		return mark.isPresent();
	}

	/** Undoes this process's own import, unless another process did. */
	public void undoOwn() {
		if (this.graph.write((tx) -> ImportMark.beat(tx, Importer.self()))) {
			remove();
		}
	}

	/** Of several that start together one undoes; the others find its mark. */
	private Optional<ImportMark> take(TransactionContext tx) {
		RecordClock.lock(tx);
		Optional<ImportMark> mark = ImportMark.find(tx);
		mark.ifPresent((found) -> {
			refuseWhileUnderWay(found);
			ImportMark.take(tx, Importer.self());
		});
		return mark;
	}

	/** Removes everything, and the mark last. */
	private void remove() {
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
