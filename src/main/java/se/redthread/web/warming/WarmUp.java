package se.redthread.web.warming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.redthread.web.graphiql.Example;
import se.redthread.web.graphiql.Examples;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Asks what the explorer asks first, and then the examples, one after another in the
 * background: a database that has planned nothing yet takes seconds for a large
 * statement, and would let the first to ask wait longer than a request may take.
 */
@Component
class WarmUp implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

	private static final List<String> FIRST_VIEW = List.of("scorecard", "plans", "chain", "broken", "latest");

	private final ExecutionGraphQlService graphQl;

	private final Examples examples;

	private final boolean wanted;

	private final Thread thread = new Thread(this::ask, "warm-up");

	private volatile boolean stopped;

	WarmUp(ExecutionGraphQlService graphQl, Examples examples, @Value("${redthread.warm-up:true}") boolean wanted) {
		this.graphQl = graphQl;
		this.examples = examples;
		this.wanted = wanted;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		if (this.wanted) {
			this.thread.setDaemon(true);
			this.thread.setPriority(Thread.MIN_PRIORITY);
			this.thread.start();
		}
	}

	private void ask() {
		long begun = System.nanoTime();
		Stream<Example> firstView = FIRST_VIEW.stream().map(WarmUp::ofExplorer);
		Stream.concat(firstView, this.examples.all().stream().filter(Example::isQuestion))
			.takeWhile((question) -> !this.stopped)
			.forEach(this::ask);
		log.debug("Warm after {} ms", (System.nanoTime() - begun) / 1_000_000);
	}

	// What is told of a question, or fails, is told to who asks it next
	private void ask(Example question) {
		try {
			this.graphQl
				.execute(new DefaultExecutionGraphQlRequest(question.query(), null, question.variables(), Map.of(),
						"warm-up", Locale.ROOT))
				.block();
		}
		catch (RuntimeException ex) {
			log.debug("{} wasn't answered", question.name(), ex);
		}
	}

	private static Example ofExplorer(String name) {
		try {
			return Example.of(name, new ClassPathResource("explorer/queries/" + name + ".graphql")
				.getContentAsString(StandardCharsets.UTF_8), Map.of());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Ends with the question that is being asked. */
	@Override
	public void destroy() {
		this.stopped = true;
		this.thread.interrupt();
	}

}
