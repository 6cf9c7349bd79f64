package se.redthread.web.limit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.AbortExecutionException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import se.redthread.problem.Problem;
import se.redthread.web.error.ClientError;

import org.springframework.stereotype.Component;

/**
 * Keeps documents that have been parsed, measured and validated, so that asking again
 * costs nothing of that. Refused documents have a small room of their own, where they
 * can't drive out the good ones.
 */
@Component
class DocumentCache implements PreparsedDocumentProvider {

	private static final int GOOD_CHARACTERS = 1_000_000;

	private static final int REFUSED_CHARACTERS = 200_000;

	private static final int OVERHEAD = 200;

	private final Cache<String, PreparsedDocumentEntry> good = room(GOOD_CHARACTERS);

	private final Cache<String, PreparsedDocumentEntry> refused = room(REFUSED_CHARACTERS);

	private final DocumentLimits limits;

	DocumentCache(DocumentLimits limits) {
		this.limits = limits;
	}

	private static Cache<String, PreparsedDocumentEntry> room(int characters) {
		return Caffeine.newBuilder()
			.maximumWeight(characters)
			.weigher((String text, PreparsedDocumentEntry entry) -> text.length() + OVERHEAD)
			.build();
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		return CompletableFuture.completedFuture(get(input, parseAndValidate));
	}

	private PreparsedDocumentEntry get(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		PreparsedDocumentEntry entry = this.good.getIfPresent(input.getQuery());
		if (entry == null) {
			entry = this.refused.getIfPresent(input.getQuery());
		}
		if (entry == null) {
			entry = prepare(input, parseAndValidate);
			(entry.hasErrors() ? this.refused : this.good).put(input.getQuery(), entry);
		}
		return entry;
	}

	private PreparsedDocumentEntry prepare(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		try {
			this.limits.check(input.getQuery());
			PreparsedDocumentEntry entry = parseAndValidate.apply(input);
			return entry.hasErrors() ? new PreparsedDocumentEntry(List.copyOf(entry.getErrors())) : entry;
		}
		catch (AbortExecutionException ex) {
			return new PreparsedDocumentEntry(ex.getUnderlyingErrors());
		}
		catch (Problem problem) {
			return new PreparsedDocumentEntry(ClientError.of(problem));
		}
	}

}
