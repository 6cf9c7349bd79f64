package se.redthread.archive;

import org.neo4j.driver.Driver;

/** A given test database without its mark, which no backup knows; it comes back. */
public final class Unmarked implements AutoCloseable {

	private final Driver driver;

	private final boolean marked;

	public Unmarked(Driver driver) {
		this.driver = driver;
		this.marked = !driver.executableQuery("MATCH (mark:TestDatabase) DELETE mark RETURN mark")
			.execute()
			.records()
			.isEmpty();
	}

	@Override
	public void close() {
		if (this.marked) {
			this.driver.executableQuery("MERGE (:TestDatabase)").execute();
		}
	}

}
