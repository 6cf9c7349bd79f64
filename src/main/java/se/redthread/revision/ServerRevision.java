package se.redthread.revision;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.problem.Problem;

/**
 * The state of a Neo4j server of the Community edition, which is one server. The bookmark
 * of a statement names the last transaction that was counted as committed when the
 * statement ended, and what the same work asks next waits until all up to that one is
 * applied. So what is read between two equal bookmarks is of one state: nothing was
 * counted meanwhile, and nothing is applied before it is counted. Of several servers each
 * has a count of its own, which may lag behind.
 */
final class ServerRevision implements GraphRevision {

	private static final Logger log = LoggerFactory.getLogger(ServerRevision.class);

	private static final CypherFile STATE = CypherFile.named("revision/serverState");

	private static final CypherFile EDITION = CypherFile.named("revision/edition");

	private final Graph graph;

	private volatile @Nullable Boolean single;

	private State last = new State("", 0);

	private long number;

	ServerRevision(Graph graph) {
		this.graph = graph;
	}

	@Override
	public @Nullable Long settled() {
		if (!isSingle()) {
			return null;
		}
		Graph.Reached reached = this.graph.reached(STATE.with(Map.of()));
		return numberOf(new State(reached.bookmark(), reached.records().get(0).get("started").asLong()));
	}

	/**
	 * Moves whenever another state is seen than last; one number never stands for two
	 * states, also when answers overtake each other.
	 */
	private synchronized long numberOf(State state) {
		if (!state.equals(this.last)) {
			this.last = state;
			this.number++;
		}
		return this.number;
	}

	/** Finds out what server it is, or leaves it until it can be asked. */
	void look() {
		try {
			isSingle();
		}
		catch (Problem problem) {
			log.debug("The server can't be asked what it is", problem);
		}
	}

	/** Looked at once; says in the log what follows if it isn't. */
	private boolean isSingle() {
		Boolean known = this.single;
		if (known == null) {
			List<Record> found = this.graph.read(EDITION.with(Map.of()));
			known = found.size() == 1 && "community".equals(found.get(0).get("edition").asString(""));
			this.single = known;
			if (!known) {
				log.info(
						"No answers are kept: the database isn't a single server of Neo4j's Community edition, and whether its graph has changed can't be known for sure");
			}
		}
		return known;
	}

	@Override
	public boolean isFree() {
		return false;
	}

	@Override
	public boolean tell(CommitListener listener) {
		return false;
	}

	/**
	 * What tells states apart.
	 *
	 * @param bookmark names the last transaction
	 * @param started when the server was started: stopped, it may be given another store
	 */
	private record State(String bookmark, long started) {
	}

}
