package se.redthread.web.kept;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import org.jspecify.annotations.Nullable;
import se.redthread.graph.Graph;
import se.redthread.graph.Work;
import se.redthread.problem.Problem;
import se.redthread.revision.Moment;
import se.redthread.revision.Moments;
import se.redthread.web.budget.Spending;
import se.redthread.web.error.ClientError;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries out a query, unless its answer is kept. This is behind the checks of the
 * document and of its cost, which are the same either way, and before any field. An
 * answer is kept when the moment was the same before it was begun and after it was
 * written: then all of it is of that moment.
 */
final class KeepingStrategy extends AsyncExecutionStrategy {

	private final KeptAnswers answers;

	private final Moments moments;

	private final Graph graph;

	private final JsonMapper json;

	KeepingStrategy(DataFetcherExceptionHandler faults, KeptAnswers answers, Moments moments, Graph graph,
			JsonMapper json) {
		super(faults);
		this.answers = answers;
		this.moments = moments;
		this.graph = graph;
		this.json = json;
	}

	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
			ExecutionStrategyParameters parameters) {
		Spending spending = context.getGraphQLContext().get(Spending.class);
		Optional<Moment> now = (spending != null) ? this.moments.now() : Optional.empty();
		if (now.isEmpty()) {
			this.answers.countUnsettled();
			return super.execute(context, parameters);
		}
		Moment moment = now.get();
		AnswerKey question = AnswerKey.of(context.getExecutionInput(), this.json);
		KeptAnswer kept = this.answers.at(moment, question);
		ExecutionResult again = (kept != null) ? again(kept, spending) : null;
		if (again != null) {
			this.answers.countHit();
			return CompletableFuture.completedFuture(again);
		}
		this.answers.countMiss();
		Work work = Work.current();
		return super.execute(context, parameters)
			.thenApply((result) -> work.part(() -> keep(question, moment, result, spending)));
	}

	/** Null if the graph has changed while a client's bookmark was looked at. */
	private @Nullable ExecutionResult again(KeptAnswer kept, Spending spending) {
		try {
			if (this.graph.reach() && !isNow(kept.moment())) {
				return null;
			}
		}
		catch (Problem problem) {
			return ExecutionResult.newExecutionResult().addError(ClientError.of(problem)).build();
		}
		spending.actual(kept.cost());
		this.graph.show(kept.bookmark());
		return ExecutionResult.newExecutionResult().data(kept.data()).build();
	}

	private boolean isNow(Moment moment) {
		return moment.equals(this.moments.now().orElse(null));
	}

	private ExecutionResult keep(AnswerKey question, Moment moment, ExecutionResult result, Spending spending) {
		if (!result.getErrors().isEmpty() || !(result.getData() instanceof Map<?, ?> data)) {
			return result;
		}
		WrittenData written = new WrittenData(this.json.writeValueAsString(data));
		long cost = spending.measure(data);
		if (isNow(moment)) {
			this.answers.keep(question, new KeptAnswer(moment, written, cost, this.graph.bookmark()));
		}
		return ExecutionResult.newExecutionResult().data(written).build();
	}

}
