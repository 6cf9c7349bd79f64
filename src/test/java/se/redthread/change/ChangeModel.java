package se.redthread.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What a graph should say after changes, at any point of both clocks: slow and obvious.
 * Each thing and link has a list of its states by record time; no state says that it was
 * withdrawn.
 */
final class ChangeModel {

	private final Map<String, TreeMap<Instant, List<State>>> states = new TreeMap<>();

	private final List<Instant> changes = new ArrayList<>();

	/** A state of a thing, or of a link where it has ends. */
	record State(String title, @Nullable String from, @Nullable String to, @Nullable LocalDate begins,
			@Nullable LocalDate ends, @Nullable LocalDate retired) {

		boolean isLink() {
			return this.from != null;
		}

		boolean isInForce(@Nullable LocalDate day) {
			return day == null || ((this.begins == null || !day.isBefore(this.begins))
					&& (this.ends == null || day.isBefore(this.ends))
					&& (this.retired == null || day.isBefore(this.retired)));
		}

		State ending(LocalDate day) {
			return new State(this.title, this.from, this.to, this.begins, day, this.retired);
		}

		State retiring(@Nullable LocalDate day, @Nullable LocalDate until) {
			return new State(this.title, this.from, this.to, this.begins, until, day);
		}

		boolean goesOnAfter(LocalDate day) {
			return this.ends == null || this.ends.isAfter(day);
		}

	}

	static State thing(String title) {
		return new State(title, null, null, null, null, null);
	}

	static State link(String from, String to, @Nullable LocalDate begins) {
		return new State("", from, to, begins, null, null);
	}

	List<Instant> changes() {
		return this.changes;
	}

	/** The state of a thing or link at an instant; null where it wasn't there. */
	@Nullable State at(String id, Instant at) {
		Map.Entry<Instant, List<State>> entry = this.states.getOrDefault(id, new TreeMap<>()).floorEntry(at);
		return (entry != null && !entry.getValue().isEmpty()) ? entry.getValue().get(0) : null;
	}

	State now(String id) {
		return Objects.requireNonNull(at(id, Instant.MAX));
	}

	/** All that is there at an instant, and of links or things only. */
	Map<String, State> all(Instant at, boolean links) {
		Map<String, State> all = new TreeMap<>();
		this.states.keySet().forEach((id) -> {
			State state = at(id, at);
			if (state != null && state.isLink() == links) {
				all.put(id, state);
			}
		});
		return all;
	}

	void put(Instant at, String id, @Nullable State state) {
		this.states.computeIfAbsent(id, (key) -> new TreeMap<>()).put(at, (state != null) ? List.of(state) : List.of());
		if (!this.changes.contains(at)) {
			this.changes.add(at);
		}
	}

	/** Ends a thing and its links; what would begin later never comes into force. */
	void retire(Instant at, String id, LocalDate day) {
		State thing = now(id);
		all(Instant.MAX, true).forEach((link, state) -> {
			if (id.equals(state.from()) || id.equals(state.to())) {
				if (state.begins() != null && !state.begins().isBefore(day)) {
					put(at, link, null);
				}
				else if (state.goesOnAfter(day)) {
					put(at, link, state.ending(day));
				}
			}
		});
		put(at, id, thing.retiring(day, thing.goesOnAfter(day) ? day : thing.ends()));
	}

	/** Whether all that a change touched is as that change left it. */
	boolean isStanding(Instant change) {
		return touched(change).entrySet()
			.stream()
			.allMatch((entry) -> Objects.equals(entry.getValue(), at(entry.getKey(), Instant.MAX)));
	}

	/** Lets all that a change touched say again what it said before. */
	void undo(Instant at, Instant change) {
		touched(change).keySet().forEach((id) -> put(at, id, at(id, change.minusNanos(1))));
	}

	private Map<String, @Nullable State> touched(Instant change) {
		Map<String, @Nullable State> touched = new HashMap<>();
		this.states.forEach((id, states) -> {
			if (states.containsKey(change)) {
				touched.put(id, at(id, change));
			}
		});
		return touched;
	}

	/** The titles of the things in force on a day, sorted. */
	List<String> titles(Instant known, @Nullable LocalDate day) {
		return all(known, false).values()
			.stream()
			.filter((state) -> state.isInForce(day))
			.map(State::title)
			.sorted()
			.toList();
	}

	/** The titles of what is linked to a thing by links in force on a day, sorted. */
	List<String> linkedTo(String to, Instant known, @Nullable LocalDate day) {
		return all(known, true).values()
			.stream()
			.filter((link) -> to.equals(link.to()) && link.isInForce(day))
			.map((link) -> Objects.requireNonNull(at(String.valueOf(link.from()), known)).title())
			.sorted()
			.toList();
	}

}
