package se.redthread.exchange;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import se.redthread.exchange.file.SurveyedFiles;
import se.redthread.exchange.text.ExchangeText;
import se.redthread.exchange.text.Source;
import se.redthread.intake.rule.StoredGraph;
import se.redthread.model.ThingType;

/** Files of the exchange format that a test writes down line by line. */
final class Lines {

	static final String HEADER = "{\"redthread\": \"exchange\", \"version\": 1}";

	private Lines() {
	}

	/** A file; single quotes stand for double ones. */
	static Source file(String name, String... lines) {
		return file(name, String.join("\n", lines).replace('\'', '"').getBytes(StandardCharsets.UTF_8));
	}

	static Source file(String name, byte[] bytes) {
		return new Source(name, () -> new ByteArrayInputStream(bytes));
	}

	/** The faults of files that are to be added to a graph that holds nothing. */
	static List<String> faults(Source... files) {
		SurveyedFiles surveyed = SurveyedFiles.of(new ExchangeText(List.of(files)));
		surveyed.survey().judge(new NoGraph());
		return surveyed.faults().lines();
	}

	private static final class NoGraph implements StoredGraph {

		@Override
		public Map<String, String> withdrawn(Collection<String> ids) {
			return Map.of();
		}

		@Override
		public Map<String, ThingType> types(Collection<String> ids) {
			return Map.of();
		}

		@Override
		public Map<String, LocalDate> erased(Collection<String> ids) {
			return Map.of();
		}

		@Override
		public List<StoredLink> upward(Collection<String> ids) {
			return List.of();
		}

		@Override
		public List<StoredLink> funding(Collection<String> ids) {
			return List.of();
		}

		@Override
		public Map<String, String> cases(Collection<String> numbers) {
			return Map.of();
		}

		@Override
		public Map<String, String> paragraphs(Collection<String> paragraphs) {
			return Map.of();
		}

	}

}
