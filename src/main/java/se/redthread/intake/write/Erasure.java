package se.redthread.intake.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.TransactionContext;
import se.redthread.graph.CypherFile;
import se.redthread.intake.seal.SealKeys;
import se.redthread.intake.seal.Subject;

/**
 * What a writing erases for good: the keys of things and names, and with them all that
 * former states and change sets keep of them under seal.
 */
public final class Erasure {

	private static final CypherFile MARK = CypherFile.named("intake/markErased");

	private static final CypherFile FORGET = CypherFile.named("intake/forgetRequests");

	private final Map<String, LocalDate> things = new TreeMap<>();

	private final Map<String, LocalDate> withdrawn = new TreeMap<>();

	private final Set<String> names = new TreeSet<>();

	/** Erases what is said of a person or membership, whose draft says so. */
	public void thing(String id, LocalDate day) {
		this.things.put(id, day);
	}

	/** Erases what was said of a person or membership that was withdrawn. */
	public void withdrawn(String id, LocalDate day) {
		this.withdrawn.put(id, day);
	}

	/** Erases a name that no draft says any more. */
	public void name(String name) {
		this.names.add(name);
	}

	/** Whether nothing is erased. */
	public boolean isNone() {
		return this.things.isEmpty() && this.withdrawn.isEmpty() && this.names.isEmpty();
	}

	/** The days on which things are erased, by their ids. */
	public Map<String, LocalDate> things() {
		return this.things;
	}

	/** Erases, once the former states have been kept. */
	void carryOut(Unit unit, Touched touched) {
		if (!isNone()) {
			unit.run((tx, at) -> {
				List<String> subjects = new ArrayList<>();
				this.things.keySet().stream().map(Subject::thing).forEach(subjects::add);
				this.withdrawn.keySet().stream().map(Subject::thing).forEach(subjects::add);
				this.names.stream().map(Subject::name).forEach(subjects::add);
				new SealKeys(tx).erase(subjects, at);
				forget(tx);
			});
			this.withdrawn.keySet().forEach(touched::thing);
		}
	}

	/** A name could be guessed by the digest of the request that gave it. */
	private void forget(TransactionContext tx) {
		Set<String> ids = new TreeSet<>(this.things.keySet());
		ids.addAll(this.withdrawn.keySet());
		tx.run(FORGET.with(Map.of("ids", List.copyOf(ids)))).consume();
		List<Map<String, Object>> rows = this.withdrawn.entrySet()
			.stream()
			.map((one) -> Map.<String, Object>of("id", one.getKey(), "day", one.getValue()))
			.toList();
		tx.run(MARK.with(Map.of("rows", rows))).consume();
	}

}
