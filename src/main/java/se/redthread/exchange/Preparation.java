package se.redthread.exchange;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.redthread.database.PreparationLock;
import se.redthread.database.SchemaSetup;
import se.redthread.database.ServerCheck;
import se.redthread.exchange.file.InterruptedImports;
import se.redthread.exchange.text.Source;
import se.redthread.intake.seal.Unsealed;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;
import se.redthread.start.DataUse;
import se.redthread.start.Sample;
import se.redthread.start.StartRefused;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes the graph ready before anybody is served: its schema, the end of an import that
 * was cut off, and the sample in a graph that holds nothing. Of instances that start
 * together one does it. All singletons are made before the web server starts to listen.
 */
@Component
class Preparation implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(Preparation.class);

	private final ServerCheck server;

	private final PreparationLock lock;

	private final SchemaSetup schema;

	private final InterruptedImports interrupted;

	private final Unsealed unsealed;

	private final Imports imports;

	private final Sample sample;

	private final DataUse use;

	Preparation(ServerCheck server, PreparationLock lock, SchemaSetup schema, InterruptedImports interrupted,
			Unsealed unsealed, Imports imports, @Value("${redthread.sample:true}") String sample,
			@Value("${" + DataUse.SETTING + ":SERVE}") DataUse use) {
		this.server = server;
		this.lock = lock;
		this.schema = schema;
		this.interrupted = interrupted;
		this.unsealed = unsealed;
		this.imports = imports;
		this.sample = Sample.of(sample);
		this.use = use;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.server.check();
		if (this.use == DataUse.INSPECT) {
			return;
		}
		try {
			if (this.use == DataUse.READ) {
				this.schema.refuseUnlessApplied();
				this.interrupted.refuse();
			}
			else if (!isReady()) {
				this.lock.alone(this::prepare);
			}
		}
		catch (Problem ex) {
			throw (ex.code() == ProblemCode.UNAVAILABLE) ? new StartRefused(String.valueOf(ex.getMessage()), ex) : ex;
		}
	}

	/** A start on a database that is ready writes nothing and waits for nobody. */
	private boolean isReady() {
		return this.schema.isApplied() && !this.interrupted.isAny() && !this.unsealed.isAny()
				&& (this.sample == Sample.NONE || !this.imports.isGraphEmpty());
	}

	private void prepare() {
		this.schema.apply();
		boolean undone = this.interrupted.undo();
		this.unsealed.seal();
		// Who had begun to fill it wants no sample in its place
		if (this.sample != Sample.NONE && !undone) {
			addSample("sample/" + this.sample.named() + ".jsonl");
		}
	}

	private void addSample(String name) {
		ClassPathResource file = new ClassPathResource(name);
		ImportResult result = this.imports.runIfEmpty(List.of(new Source(name, file::getInputStream)));
		if (result instanceof ImportResult.Faulty faulty) {
			throw new IllegalStateException(name + " is faulty:\n" + String.join("\n", faulty.faults()));
		}
		if (result instanceof ImportResult.Imported added) {
			log.info(
					"The graph was empty; the sample {} is in it now ({} things, {} links). Start with --redthread.sample=none to leave it out",
					this.sample.named(), added.things().added(), added.links().added());
		}
	}

}
