package se.redthread.compare;

import org.neo4j.driver.Record;
import se.redthread.model.ClaimStatus;

/** A link that says that one thing carries on another. */
record Succession(String before, String after, String claim, ClaimStatus status) {

	static Succession of(Record row) {
		return new Succession(row.get("before").asString(), row.get("after").asString(), row.get("claim").asString(),
				ClaimStatus.valueOf(row.get("status").asString()));
	}

}
