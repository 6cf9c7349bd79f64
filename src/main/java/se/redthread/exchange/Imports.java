package se.redthread.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import se.redthread.exchange.text.ExchangeText;
import se.redthread.exchange.text.FaultList;
import se.redthread.exchange.text.Source;
import se.redthread.exchange.write.GraphWriter;
import se.redthread.exchange.write.SurveyedFiles;
import se.redthread.exchange.write.Written;

import org.springframework.stereotype.Component;

/** Imports of files of the exchange format. Several files are one import. */
@Component
public class Imports {

	private final GraphWriter writer;

	Imports(GraphWriter writer) {
		this.writer = writer;
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
		return run(sources, this.writer::write);
	}

	/** Whether the graph holds nothing, as far as a reader knows. */
	boolean isGraphEmpty() {
		return this.writer.isEmpty();
	}

	/** Adds the files to a graph that holds nothing; to any other it does nothing. */
	public ImportResult runIfEmpty(List<Source> sources) {
		return this.writer.isEmpty() ? run(sources, this.writer::writeIfEmpty) : new ImportResult.Sound(0, 0);
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
