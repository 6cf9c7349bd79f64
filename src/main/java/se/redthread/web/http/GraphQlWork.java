package se.redthread.web.http;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import graphql.ExecutionResult;
import se.redthread.graph.Bookmarks;
import se.redthread.graph.Work;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;
import se.redthread.web.error.ClientError;
import se.redthread.web.error.FaultLog;
import se.redthread.web.insight.SlowRequests;
import se.redthread.web.limit.Limits;
import se.redthread.web.work.Watch;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/** Has a request carried out as one work, with its time and under watch. */
@Component
class GraphQlWork {

	private static final Duration SLACK = Duration.ofSeconds(1);

	private final WebGraphQlHandler handler;

	private final Limits limits;

	private final Watch watch;

	private final SlowRequests slow;

	GraphQlWork(WebGraphQlHandler handler, Limits limits, Watch watch, SlowRequests slow) {
		this.handler = handler;
		this.limits = limits;
		this.watch = watch;
		this.slow = slow;
	}

	WebGraphQlResponse answer(WebGraphQlRequest request, Bookmarks bookmarks) {
		try (Work work = Work.begin(request.getId(), this.limits.time(), bookmarks);
				Watch.Attendance attendance = this.watch.over(work)) {
			WebGraphQlResponse answer = answer(request, work);
			GraphBookmark.tell(bookmarks, answer.getResponseHeaders());
			this.slow.note(work, request, answer);
			return answer;
		}
	}

	private WebGraphQlResponse answer(WebGraphQlRequest request, Work work) {
		try {
			WebGraphQlResponse answer = Objects
				.requireNonNull(this.handler.handleRequest(request).block(this.limits.time().plus(SLACK)));
			Work.Ending ending = work.ending();
			if (ending != null && wasEnded(answer)) {
				return refusal(request, work.problem(ending));
			}
			return nothingCame(answer) ? refusal(request, answer) : answer;
		}
		catch (RuntimeException | StackOverflowError ex) {
			return refusal(request, problem(ex, work));
		}
	}

	// The database may end a statement, and its field, before the request as a whole is
	// ended
	private boolean wasEnded(WebGraphQlResponse answer) {
		return answer.getExecutionResult()
			.getErrors()
			.stream()
			.anyMatch((error) -> ClientError.codeOf(error) == ProblemCode.TIMEOUT);
	}

	/** Whether no field at the top had a database. */
	private boolean nothingCame(WebGraphQlResponse answer) {
		Object data = answer.getData();
		boolean nothing = data == null
				|| (data instanceof Map<?, ?> fields && fields.values().stream().allMatch(Objects::isNull));
		return nothing && answer.getExecutionResult()
			.getErrors()
			.stream()
			.anyMatch((error) -> ClientError.codeOf(error) == ProblemCode.UNAVAILABLE);
	}

	/** Of the whole request, with the message of the field that says why. */
	private WebGraphQlResponse refusal(WebGraphQlRequest request, WebGraphQlResponse answer) {
		return answer.getExecutionResult()
			.getErrors()
			.stream()
			.filter((error) -> ClientError.codeOf(error) == ProblemCode.UNAVAILABLE)
			.findFirst()
			.map((error) -> refusal(request, new Problem(ProblemCode.UNAVAILABLE, error.getMessage())))
			.orElse(answer);
	}

	private WebGraphQlResponse refusal(WebGraphQlRequest request, Problem problem) {
		ExecutionResult refusal = ExecutionResult.newExecutionResult().addError(ClientError.of(problem)).build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), refusal));
	}

	private Problem problem(Throwable ex, Work work) {
		if (ex instanceof Problem problem) {
			return problem;
		}
		Work.Ending ending = work.ending();
		return (ending != null) ? work.problem(ending) : FaultLog.internal("a request", ex);
	}

}
