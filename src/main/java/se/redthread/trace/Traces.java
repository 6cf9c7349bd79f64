package se.redthread.trace;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import se.redthread.clock.AnswerClock;
import se.redthread.clock.Today;
import se.redthread.graph.Graph;
import se.redthread.graph.KnownAt;
import se.redthread.link.Links;
import se.redthread.problem.Problem;
import se.redthread.thing.ThingViews;

import org.springframework.stereotype.Component;

/** Traces, each read from the graph in one statement. */
@Component
class Traces {

	private final Graph graph;

	private final ThingViews views;

	private final Links links;

	private final Today today;

	Traces(Graph graph, ThingViews views, Links links, Today today) {
		this.graph = graph;
		this.views = views;
		this.links = links;
		this.today = today;
	}

	Trace trace(TraceRequest request) {
		List<Record> answers = this.graph.read(new TraceStatement(request, this.today.date()).query());
		if (answers.isEmpty() || answers.get(0).get("start").isNull()) {
			throw Problem.notFound("There is no " + request.from().type() + " with the id \""
					+ Problem.shown(request.from()) + "\"" + KnownAt.remedy());
		}
		Record answer = answers.get(0);
		TraceReader reader = new TraceReader(request, answer, this.views, this.links);
		TraceGraph found = reader.graph();
		AnswerClock clock = AnswerClock
			.of(request.validAt(), answer.get("day").asLocalDate(), this.today.date(), found.links())
			.after(ended(answer));
		return new Trace(request, found, clock, reader.cuts());
	}

	private static @Nullable LocalDate ended(Record answer) {
		return Stream.of("upwardEnded", "downwardEnded")
			.map((side) -> answer.get(side).asLocalDate(null))
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

}
