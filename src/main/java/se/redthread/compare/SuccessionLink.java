package se.redthread.compare;

import org.neo4j.driver.Record;
import se.redthread.model.ClaimStatus;

/** A link that says that one thing carries on another. */
record SuccessionLink(String later, String earlier, String claim, ClaimStatus status) {

	static SuccessionLink of(Record row) {
		return new SuccessionLink(row.get("later").asString(), row.get("earlier").asString(),
				row.get("claim").asString(), ClaimStatus.valueOf(row.get("status").asString()));
	}

	/** The end that a chain comes to by it. */
	String end(boolean toEarlier) {
		return toEarlier ? this.earlier : this.later;
	}

}
