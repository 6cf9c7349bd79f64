package se.redthread.web.limit;

import java.util.List;

import graphql.ExecutionInput;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.introspection.Introspection;
import graphql.parser.ParserOptions;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;
import se.redthread.problem.Problem;
import se.redthread.web.WebSettings;
import se.redthread.web.error.ClientError;

/**
 * Puts the limits where GraphQL's engine meets a document: on the parser, and between
 * parsing and validation, because validating a hostile document is itself the attack.
 */
class DocumentChecks extends SimplePerformantInstrumentation {

	private static final int NESTED_RULES = 300;

	private final DocumentLimits documents;

	private final ParserOptions parser;

	private final boolean introspection;

	DocumentChecks(DocumentLimits documents, Limits limits, WebSettings settings) {
		this.introspection = settings.introspection();
		this.documents = documents;
		this.parser = ParserOptions.getDefaultOperationParserOptions()
			.transform((options) -> options.maxCharacters(limits.characters())
				.maxTokens(limits.tokens())
				.maxWhitespaceTokens(4 * limits.tokens())
				.maxRuleDepth(NESTED_RULES));
	}

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		input.getGraphQLContext().put(ParserOptions.class, this.parser);
		if (!this.introspection) {
			input.getGraphQLContext().put(Introspection.INTROSPECTION_DISABLED, true);
		}
		return input;
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, InstrumentationState state) {
		try {
			this.documents.check(parameters.getDocument());
			MergeWalk.check(parameters.getDocument(), parameters.getSchema());
			return null;
		}
		catch (Problem problem) {
			throw new AbortExecutionException(List.of(ClientError.of(problem)));
		}
	}

}
