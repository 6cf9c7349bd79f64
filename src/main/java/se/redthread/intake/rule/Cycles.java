package se.redthread.intake.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import se.redthread.intake.fault.FaultList;
import se.redthread.model.LinkKind;

/** Who serves or is part of whom never comes back to where it began. */
final class Cycles {

	private static final int AT_ONCE = 10_000;

	private final Things things;

	private final Links links;

	Cycles(Things things, Links links) {
		this.things = things;
		this.links = links;
	}

	void judge(StoredGraph stored, FaultList faults) {
		UpwardEdges edges = new UpwardEdges();
		for (int i = 0; i < this.links.size(); i++) {
			if (isUpward(this.links.kind(i)) && this.links.isWalked(i)) {
				edges.add(this.links.kind(i), this.links.from(i), this.links.to(i), this.links.place(i));
			}
		}
		if (edges.size() > 0) {
			addStored(stored, edges);
			new CycleSearch(this.things, edges, faults).run();
		}
	}

	/** Climbs in the graph from where the files' links lead. */
	private void addStored(StoredGraph stored, UpwardEdges edges) {
		Set<Integer> seen = new HashSet<>();
		List<String> level = new ArrayList<>();
		for (int i = 0; i < edges.size(); i++) {
			if (seen.add(edges.to(i))) {
				level.add(this.things.id(edges.to(i)));
			}
		}
		while (!level.isEmpty()) {
			List<String> next = new ArrayList<>();
			for (int start = 0; start < level.size(); start += AT_ONCE) {
				Collection<String> some = level.subList(start, Math.min(level.size(), start + AT_ONCE));
				for (StoredGraph.StoredLink link : stored.upward(some)) {
					int from = this.things.number(link.from());
					int to = this.things.number(link.to());
					if (!this.links.has(link.kind(), from, to, link.key())) {
						edges.add(link.kind(), from, to, null);
						if (seen.add(to)) {
							next.add(link.to());
						}
					}
				}
			}
			level = next;
		}
	}

	private static boolean isUpward(LinkKind kind) {
		return kind == LinkKind.SERVES || kind == LinkKind.PART_OF;
	}

}
