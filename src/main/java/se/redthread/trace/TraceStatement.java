package se.redthread.trace;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.neo4j.driver.Query;

import se.redthread.graph.NamedQuery;
import se.redthread.graph.StatementTexts;

/** The one statement of a trace: its {@link TraceText}, and what was asked with it. */
record TraceStatement(TraceRequest request, LocalDate today) {

	private static final StatementTexts<TraceText> TEXTS = new StatementTexts<>();

	Query query() {
		TraceText text = TraceText.of(this.request);
		return new NamedQuery("trace/TraceStatement", TEXTS.of(text, text::statement), parameters());
	}

	private Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("id", this.request.from().key());
		parameters.put("validAt", this.request.validAt());
		parameters.put("today", this.today);
		parameters.put("statuses", this.request.statuses());
		parameters.put("depth", this.request.depth());
		// one more tells that there are more, and another is the start when a cycle leads
		// back
		parameters.put("limit", this.request.maxThings() + 2);
		return parameters;
	}

}
