package se.redthread.gap;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import se.redthread.clock.Today;
import se.redthread.graph.Graph;
import se.redthread.link.Links;
import se.redthread.page.Page;
import se.redthread.period.AnswerPeriod;
import se.redthread.period.Periods;
import se.redthread.problem.Problem;
import se.redthread.thing.ThingViews;

/**
 * Gaps, found in one statement beside that of their period; what narrows them costs one
 * more each.
 */
@Component
class Gaps {

	private final Graph graph;

	private final Periods periods;

	private final GapScopes scopes;

	private final ThingViews views;

	private final Links links;

	private final Today today;

	Gaps(Graph graph, Periods periods, GapScopes scopes, ThingViews views, Links links, Today today) {
		this.graph = graph;
		this.periods = periods;
		this.scopes = scopes;
		this.views = views;
		this.links = links;
		this.today = today;
	}

	GapConnection find(GapRequest request) {
		AnswerPeriod period = this.periods.find(request.period());
		if (period.plans().isEmpty()) {
			throw Problem.notFound("There is no plan for the year " + period.from().getYear()
					+ ", and gaps are looked for in what plans state. Give a year that a plan is for.");
		}
		LocalDate asOf = asOf(request, period);
		GapStatement statement = new GapStatement(request, this.scopes.parameters(request, period), asOf);
		GapReader reader = new GapReader(this.graph.read(statement.query()).get(0), this.views, this.links);
		List<GapCount> counts = reader.counts(request.kinds());
		counts.forEach(Gaps::refuseTooMany);
		int total = counts.stream().mapToInt(GapCount::gaps).sum();
		return new GapConnection(period, asOf, counts,
				Page.of(reader.edges(), request.page(), reader.othersBehind(), total));
	}

	private LocalDate asOf(GapRequest request, AnswerPeriod period) {
		LocalDate asOf = (request.asOf() != null) ? request.asOf() : period.validAt();
		return (asOf != null) ? asOf : this.today.date();
	}

	private static void refuseTooMany(GapCount count) {
		if (count.examined() > GapScopes.MOST) {
			throw Problem.limit("More than " + GapScopes.MOST + " things would be examined for " + count.kind()
					+ ". Ask about one plan, below one thing (under) or of one organization.");
		}
	}

}
