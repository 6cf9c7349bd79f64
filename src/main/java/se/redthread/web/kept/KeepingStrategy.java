package se.redthread.web.kept;

import java.time.Duration;
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

	private final Duration worthAsking;

	/**
	 * Makes one.
	 * @param worthAsking how long an answer must take to be worth the statements by which
	 * a server tells its state
	 */
	KeepingStrategy(DataFetcherExceptionHandler faults, KeptAnswers answers, Moments moments, Graph graph,
			JsonMapper json, Duration worthAsking) {
		super(faults);
		this.answers = answers;
		this.moments = moments;
		this.graph = graph;
		this.json = json;
		this.worthAsking = worthAsking;
	}

	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
			ExecutionStrategyParameters parameters) {
		Spending spending = context.getGraphQLContext().get(Spending.class);
		if (spending == null) {
			return super.execute(context, parameters);
		}
		AnswerKey question = AnswerKey.of(context.getExecutionInput(), this.json);
		if (!this.moments.areFree() && !this.answers.takesLong(question)) {
			return timed(question, context, parameters);
		}
		try {
			return answer(question, spending, context, parameters);
		}
		catch (Problem problem) {
			// The database can't be asked, or doesn't know what the client has seen
			return CompletableFuture
				.completedFuture(ExecutionResult.newExecutionResult().addError(ClientError.of(problem)).build());
		}
	}

	private CompletableFuture<ExecutionResult> timed(AnswerKey question, ExecutionContext context,
			ExecutionStrategyParameters parameters) {
		long begun = System.nanoTime();
		return super.execute(context, parameters).thenApply((result) -> {
			if (System.nanoTime() - begun >= this.worthAsking.toNanos()) {
				this.answers.noteLong(question);
			}
			return result;
		});
	}

	private CompletableFuture<ExecutionResult> answer(AnswerKey question, Spending spending, ExecutionContext context,
			ExecutionStrategyParameters parameters) {
		Optional<Moment> now = this.moments.now();
		if (now.isEmpty()) {
			this.answers.countUnsettled();
			return super.execute(context, parameters);
		}
		KeptAnswer kept = this.answers.at(now.get(), question);
		// A commit may have come while the database was asked about a client's bookmark
		if (kept != null && (!this.graph.reach() || isNow(kept.moment()))) {
			this.answers.countHit();
			return CompletableFuture.completedFuture(again(kept, spending));
		}
		this.answers.countMiss();
		Work work = Work.current();
		return super.execute(context, parameters)
			.thenApply((result) -> work.part(() -> keep(question, now.get(), result, spending)));
	}

	private ExecutionResult again(KeptAnswer kept, Spending spending) {
		spending.actual(kept.cost());
		this.graph.show(kept.bookmark());
		return ExecutionResult.newExecutionResult().data(kept.data()).build();
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

	private boolean isNow(Moment moment) {
		try {
			return moment.equals(this.moments.now().orElse(null));
		}
		catch (Problem problem) {
			return false;
		}
	}

}
