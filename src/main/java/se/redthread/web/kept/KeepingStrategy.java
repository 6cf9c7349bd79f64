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

	private final UnderWay underWay = new UnderWay();

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
		UnderWay.Effort effort = this.underWay.begin(question, now.get());
		KeptAnswer shared = (effort == null) ? this.underWay.await(question, now.get(), Work.current()) : null;
		if (shared != null && (!this.graph.reach() || isNow(shared.moment()))) {
			this.answers.countShared();
			return CompletableFuture.completedFuture(again(shared, spending));
		}
		this.answers.countMiss();
		return workedOut(new Asking(question, now.get(), spending, effort), context, parameters);
	}

	private CompletableFuture<ExecutionResult> workedOut(Asking asking, ExecutionContext context,
			ExecutionStrategyParameters parameters) {
		Work work = Work.current();
		try {
			return super.execute(context, parameters).thenApply((result) -> work.part(() -> keep(asking, result)))
				.whenComplete((result, failure) -> asking.end(null));
		}
		catch (RuntimeException | Error failure) {
			asking.end(null);
			throw failure;
		}
	}

	private ExecutionResult again(KeptAnswer kept, Spending spending) {
		spending.actual(kept.cost());
		this.graph.show(kept.bookmark());
		return ExecutionResult.newExecutionResult().data(kept.data()).build();
	}

	private ExecutionResult keep(Asking asking, ExecutionResult result) {
		if (!result.getErrors().isEmpty() || !(result.getData() instanceof Map<?, ?> data)) {
			return result;
		}
		WrittenData written = new WrittenData(this.json.writeValueAsString(data));
		long cost = asking.spending().measure(data);
		if (isNow(asking.moment())) {
			KeptAnswer answer = new KeptAnswer(asking.moment(), written, cost, this.graph.bookmark());
			this.answers.keep(asking.question(), answer);
			asking.end(answer);
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

	/**
	 * A question whose answer may be kept.
	 *
	 * @param effort by which others hear of the answer; null if they don't
	 */
	private record Asking(AnswerKey question, Moment moment, Spending spending, UnderWay.@Nullable Effort effort) {

		void end(@Nullable KeptAnswer answer) {
			if (this.effort != null) {
				this.effort.end(answer);
			}
		}

	}

}
