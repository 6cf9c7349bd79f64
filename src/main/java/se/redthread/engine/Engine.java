package se.redthread.engine;

import java.net.URI;

import se.redthread.graph.Opening;
import se.redthread.start.DataUse;

/** The database of a data folder, and how a driver gets in. */
interface Engine extends Opening, AutoCloseable {

	String USER = "neo4j";

	URI uri();

	String password();

	@Override
	void close();

	/** Starts the database, or finds the running one where the use allows that. */
	static Engine of(EngineProperties properties, DataUse use) {
		if (use == DataUse.SERVE) {
			return EmbeddedNeo4j.start(properties);
		}
		if (use != DataUse.WRITE && !DataFolder.holdsData(properties.folder())) {
			throw DataFolder.empty(properties.folder());
		}
		return DataFolder.openIfFree(properties.folder())
			.<Engine>map((folder) -> EmbeddedNeo4j.start(folder, properties))
			.orElseGet(() -> DataFolder.inUse(properties.folder()));
	}

}
