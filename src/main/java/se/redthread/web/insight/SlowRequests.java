package se.redthread.web.insight;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.redthread.graph.Work;
import se.redthread.problem.Problem;

import se.redthread.web.WebSettings;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Logs the requests that took long: by the name of their operation and never with a
 * variable, which may tell of a person.
 */
@Component
public class SlowRequests {

	private static final Logger log = LoggerFactory.getLogger(SlowRequests.class);

	private final WebSettings settings;

	SlowRequests(WebSettings settings) {
		this.settings = settings;
	}

	public void note(Work work, WebGraphQlRequest request, WebGraphQlResponse answer) {
		if (work.age().compareTo(this.settings.slowRequest()) < 0) {
			return;
		}
		String name = request.getOperationName();
		log.info("A slow request, {}, took {} ms with {} statements, cost {} and had {} errors",
				(name != null) ? Problem.shown(name) : "unnamed", work.age().toMillis(), work.statements(),
				answer.getExtensions().get("cost"), answer.getErrors().size());
	}

}
