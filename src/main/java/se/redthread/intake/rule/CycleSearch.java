package se.redthread.intake.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.fault.FaultList;
import se.redthread.intake.fault.Place;

/** Walks all links upward, depth first, and tells each link that closes a circle. */
final class CycleSearch {

	private static final int SHOWN = 12;

	private final Things things;

	private final UpwardEdges edges;

	private final FaultList faults;

	private final BitSet onRoute = new BitSet();

	private final BitSet done = new BitSet();

	/** The next edge to try of each thing on the route, the last thing first. */
	private final Deque<Integer> tries = new ArrayDeque<>();

	/** The edges that were walked, the last one first. */
	private final Deque<Integer> route = new ArrayDeque<>();

	CycleSearch(Things things, UpwardEdges edges, FaultList faults) {
		this.things = things;
		this.edges = edges;
		this.faults = faults;
	}

	void run() {
		for (int edge = 0; edge < this.edges.size(); edge++) {
			if (!this.done.get(this.edges.from(edge))) {
				walk(this.edges.from(edge));
			}
		}
	}

	private void walk(int start) {
		enter(start);
		while (!this.tries.isEmpty()) {
			int edge = this.tries.pop();
			if (edge == UpwardEdges.NONE) {
				leave(start);
				continue;
			}
			this.tries.push(this.edges.next(edge));
			int to = this.edges.to(edge);
			if (this.onRoute.get(to)) {
				tell(edge);
			}
			else if (!this.done.get(to)) {
				this.route.push(edge);
				enter(to);
			}
		}
	}

	private void enter(int thing) {
		this.onRoute.set(thing);
		this.tries.push(this.edges.first(thing));
	}

	private void leave(int start) {
		int thing = this.route.isEmpty() ? start : this.edges.to(this.route.pop());
		this.onRoute.clear(thing);
		this.done.set(thing);
	}

	private void tell(int closing) {
		List<Integer> circle = new ArrayList<>();
		circle.add(closing);
		Iterator<Integer> back = this.route.iterator();
		while (this.edges.from(circle.get(0)) != this.edges.to(closing)) {
			circle.add(0, back.next());
		}
		Optional<Place> last = circle.stream()
			.flatMap((edge) -> Stream.ofNullable(this.edges.place(edge)))
			.max(Comparator.naturalOrder());
		last.ifPresent((place) -> this.faults.add(place, FaultCode.CYCLE, "to", sentence(circle)));
	}

	private String sentence(List<Integer> circle) {
		StringBuilder words = new StringBuilder("the chain would run in a circle: \"")
			.append(this.things.id(this.edges.from(circle.get(0))))
			.append('"');
		for (int edge : circle.subList(0, Math.min(circle.size(), SHOWN))) {
			words.append(' ')
				.append(this.edges.kind(edge))
				.append(" \"")
				.append(this.things.id(this.edges.to(edge)))
				.append('"');
		}
		return words.append((circle.size() > SHOWN) ? " and so on, " + circle.size() + " links in all." : ".")
			.toString();
	}

}
