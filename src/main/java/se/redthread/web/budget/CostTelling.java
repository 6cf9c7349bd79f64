package se.redthread.web.budget;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import reactor.core.publisher.Mono;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;
import se.redthread.web.error.ClientError;
import se.redthread.web.limit.Limits;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Tells with every answer what it cost and what is left of the client's budget. */
@Component
class CostTelling implements WebGraphQlInterceptor {

	private final Budgets budgets;

	private final Limits limits;

	CostTelling(Budgets budgets, Limits limits) {
		this.budgets = budgets;
		this.limits = limits;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Budget budget = this.budgets.of(request.getRemoteAddress());
		Spending spending = new Spending(budget, this.limits.cost());
		request.configureExecutionInput((input, builder) -> {
			input.getGraphQLContext().put(Spending.class, spending);
			return input;
		});
		if (budget != null && budget.left() == 0) {
			return Mono.just(told(refusal(request), spending));
		}
		return chain.next(request).map((response) -> {
			spending.settle(response.isValid() ? response.getData() : null);
			return told(response, spending);
		});
	}

	// Not even the document is read then
	private WebGraphQlResponse refusal(WebGraphQlRequest request) {
		Problem problem = new Problem(ProblemCode.RATE_LIMITED, "Nothing is left of the " + this.limits.budget()
				+ " that one client may ask for in a minute. Ask again in 1 s.");
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
				ExecutionResult.newExecutionResult().addError(ClientError.of(problem)).build()));
	}

	private WebGraphQlResponse told(WebGraphQlResponse response, Spending spending) {
		Map<Object, Object> extensions = new LinkedHashMap<>(response.getExtensions());
		Map<String, Object> cost = spending.told();
		extensions.put("cost", cost);
		WebGraphQlResponse told = response.transform((builder) -> builder.extensions(extensions));
		Budget budget = spending.budget();
		if (budget != null) {
			tell(budget, cost, told, spending.asked());
		}
		return told;
	}

	// What the answer says too, and not what has come back since
	private void tell(Budget budget, Map<String, Object> cost, WebGraphQlResponse response, long asked) {
		HttpHeaders headers = response.getResponseHeaders();
		headers.set("x-ratelimit-limit", String.valueOf(cost.get("limit")));
		headers.set("x-ratelimit-remaining", String.valueOf(cost.get("remaining")));
		headers.set("x-ratelimit-reset", String.valueOf(cost.get("resetSeconds")));
		for (GraphQLError error : response.getExecutionResult().getErrors()) {
			if (ClientError.codeOf(error) == ProblemCode.RATE_LIMITED) {
				headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, budget.secondsUntil(asked))));
			}
		}
	}

}
