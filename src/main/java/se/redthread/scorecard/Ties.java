package se.redthread.scorecard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.redthread.model.ClaimStatus;
import se.redthread.thing.Row;

/** The things that something hangs on, each with how well the link is founded. */
record Ties(List<Tie> all) {

	static final Ties NONE = new Ties(List.of());

	/** The links in rows that name what hangs on the things, by that. */
	static Map<String, Ties> byItem(Row answer, String name) {
		Map<String, List<Tie>> ties = answer.list(name, Row::new)
			.stream()
			.collect(
					Collectors.groupingBy((row) -> row.need("item"), Collectors.mapping(Tie::of, Collectors.toList())));
		Map<String, Ties> byItem = new HashMap<>();
		ties.forEach((item, all) -> byItem.put(item, new Ties(all)));
		return byItem;
	}

	static Ties of(Row row, String name) {
		return new Ties(row.list(name, (tie) -> Tie.of(new Row(tie))));
	}

	/** The things at the other ends, over founded links or all. */
	Stream<String> ends(boolean foundedOnly) {
		return this.all.stream().filter((tie) -> !foundedOnly || tie.status().counts()).map(Tie::to);
	}

	/** A link to a thing. */
	record Tie(String to, ClaimStatus status) {

		static Tie of(Row row) {
			return new Tie(row.need("to"), row.needOneOf(ClaimStatus.class, "status"));
		}

	}

}
