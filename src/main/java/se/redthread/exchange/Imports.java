package se.redthread.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import se.redthread.exchange.file.GraphWriter;
import se.redthread.exchange.file.SurveyedFiles;
import se.redthread.exchange.text.ExchangeText;
import se.redthread.exchange.text.Source;
import se.redthread.graph.Room;
import se.redthread.intake.fault.FaultList;
import se.redthread.intake.write.Written;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Imports of files of the exchange format. Several files are one import. */
@Component
public class Imports {

	/** What a thing or link takes in the database, its indexes and its log. */
	private static final long BYTES = 1500;

	private final GraphWriter writer;

	private final ObjectProvider<Room> room;

	Imports(GraphWriter writer, ObjectProvider<Room> room) {
		this.writer = writer;
		this.room = room;
	}

	/** Holds the files to all rules, alone and together with the graph. */
	public ImportResult check(List<Source> sources) {
		return run(sources, (files) -> {
			this.writer.check(files);
			return Optional.empty();
		});
	}

	/** Adds the files to the graph, or tells all their faults. */
	public ImportResult run(List<Source> sources) {
		return run(sources, (files) -> this.writer.write(withRoom(files)));
	}

	/** Whether the graph holds nothing, as far as a reader knows. */
	boolean isGraphEmpty() {
		return this.writer.isEmpty();
	}

	/** Adds the files to a graph that holds nothing; to any other it does nothing. */
	public ImportResult runIfEmpty(List<Source> sources) {
		return this.writer.isEmpty() ? run(sources, (files) -> this.writer.writeIfEmpty(withRoom(files)))
				: new ImportResult.Sound(0, 0);
	}

	private SurveyedFiles withRoom(SurveyedFiles files) {
		long bytes = BYTES * (files.survey().things() + files.survey().links());
		this.room.ifAvailable((found) -> found.check(bytes));
		return files;
	}

	private ImportResult run(List<Source> sources, Function<SurveyedFiles, Optional<Written>> step) {
		SurveyedFiles files = SurveyedFiles.of(new ExchangeText(sources));
		Optional<Written> written = step.apply(files);
		FaultList faults = files.faults();
		if (!faults.isEmpty()) {
			return new ImportResult.Faulty(faults.lines(), faults.count());
		}
		return written.<ImportResult>map((done) -> new ImportResult.Imported(done.things(), done.links()))
			.orElseGet(() -> new ImportResult.Sound(files.survey().things(), files.survey().links()));
	}

}
