package se.redthread.rollup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import se.redthread.revision.Change;
import se.redthread.revision.CommitListener;
import se.redthread.revision.GraphRevision;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Budget items of whole plans in cells, each until a commit touches what it was read
 * from, through whatever connection. They are kept where the database tells of commits.
 */
@Component
class KeptSums implements CommitListener {

	/** How many things and links may change while one reading lasts. */
	private static final int MOST_CHANGES = 50_000;

	private final @Nullable GraphRevision revision;

	private final Object listening = new Object();

	private @Nullable Boolean told;

	private final Map<Place, Kept> kept = new LinkedHashMap<>(16, 0.75F, true);

	private final Set<Filling> fillings = new HashSet<>();

	/** How many cells; beyond that those that weren't asked for longest go. */
	private final int most;

	@Autowired
	KeptSums(ObjectProvider<GraphRevision> revision, @Value("${redthread.kept-sums:100000}") int most) {
		this((most > 0) ? revision.getIfAvailable() : null, most);
	}

	KeptSums(@Nullable GraphRevision revision, int most) {
		this.revision = revision;
		this.most = most;
	}

	synchronized @Nullable BudgetCells find(Place place) {
		Kept found = this.kept.get(place);
		return (found != null) ? found.cells() : null;
	}

	/**
	 * To be asked before what is to be kept is read; null when it can't be kept. From
	 * then on commits are noted. One that was told of before has ended if the graph is
	 * settled now, so that all of it will be read.
	 */
	@Nullable Filling begin(Place place) {
		if (this.revision == null || !isTold(this.revision)) {
			return null;
		}
		Filling filling = new Filling(place);
		synchronized (this) {
			this.fillings.add(filling);
		}
		if (this.revision.settled() == null) {
			filling.close();
			return null;
		}
		return filling;
	}

	/**
	 * Listens before the first request, so that no commit is half done by then that
	 * nobody was told of; commands, which answer none, don't pay for it.
	 */
	@EventListener
	void serving(WebServerInitializedEvent server) {
		if (this.revision != null) {
			isTold(this.revision);
		}
	}

	/** Listens once, since to tell costs each commit a little. */
	private boolean isTold(GraphRevision revision) {
		synchronized (this.listening) {
			if (this.told == null) {
				this.told = revision.tell(this);
			}
			return this.told;
		}
	}

	@Override
	public synchronized void touching(Change change) {
		this.kept.values().removeIf((entry) -> entry.footprint().isTouchedBy(change));
		this.fillings.forEach((filling) -> filling.note(change));
	}

	private void makeRoom() {
		int cells = this.kept.values().stream().mapToInt((entry) -> entry.cells().size()).sum();
		for (Iterator<Kept> eldest = this.kept.values().iterator(); cells > this.most && eldest.hasNext();) {
			cells -= eldest.next().cells().size();
			eldest.remove();
		}
	}

	private record Kept(BudgetCells cells, Footprint footprint) {
	}

	/** A reading that is under way. */
	final class Filling implements AutoCloseable {

		private final Place place;

		private final List<Change> changes = new ArrayList<>();

		private int noted;

		private Filling(Place place) {
			this.place = place;
		}

		private void note(Change change) {
			this.noted += change.nodes().size() + change.links().size();
			if (this.noted > MOST_CHANGES) {
				this.changes.clear();
			}
			this.changes.add((this.noted > MOST_CHANGES) ? Change.EVERYTHING : change);
		}

		/** Keeps what was read, unless a commit has touched it meanwhile. */
		void keep(BudgetCells cells, Footprint footprint) {
			synchronized (KeptSums.this) {
				if (this.changes.stream().noneMatch(footprint::isTouchedBy)) {
					KeptSums.this.kept.put(this.place, new Kept(cells, footprint));
					makeRoom();
				}
			}
		}

		@Override
		public void close() {
			synchronized (KeptSums.this) {
				KeptSums.this.fillings.remove(this);
			}
		}

	}

}
