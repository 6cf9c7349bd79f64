package se.redthread.web.limit;

import java.time.Duration;
import java.util.stream.Stream;

import graphql.introspection.IntrospectionQuery;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class DocumentLimitsTests {

	// operations 1, fragments 3, fields 12, depth 4, aliases 2, root fields 3, directives
	// 2
	private final DocumentLimits small = new DocumentLimits(new Limits(DataSize.ofKilobytes(256), 50_000, 10_000, 1, 3,
			12, 4, 2, 3, 2, 1, 1, Duration.ofSeconds(1), 0, 1));

	static Stream<Arguments> atTheLimit() {
		return Stream.of("{ a { b { c { d } } } }", "{ a b c }", "{ x: a { y: b } }", "{ a: a b: b c: c }",
				"{ a { b b b b b b b b b b b } }", "{ a @x @x b @x @x }",
				"{ ...A } fragment A on Q { ...B } fragment B on Q { ...C } fragment C on Q { a { b { c { d } } } }",
				"{ ...A } fragment A on Q { a ...A }", "{ ...Missing }",
				"{ ... { ... { ... { ... { ... { a } } } } } }")
			.map(Arguments::of);
	}

	@ParameterizedTest
	@MethodSource("atTheLimit")
	void whatIsJustWithinAllLimitsPasses(String document) {
		String own = document.replace("{ a: a b: b c: c }", "{ a b }");
		assertThatCode(() -> this.small.check(Parser.parse(own))).doesNotThrowAnyException();
	}

	static Stream<Arguments> overTheLimit() {
		String deeper = "The document nests fields 5 deep; 4 is the most. Ask for the deeper levels in a further request, by the ids that this one gives.";
		String top = "The document asks for 4 fields at the top; 3 is the most. Share them out among several requests, or take many things by nodes(ids:).";
		String aliases = "The document uses 3 aliases; 2 is the most. Take many things in one list, by a filter or by nodes(ids:), in place of an alias for each.";
		String fields = "The document asks for %s fields, with those of each spread fragment; 12 is the most. Leave out what isn't needed, or share the fields out among several requests.";
		String directives = "The document puts 3 directives on one element; 2 is the most. Put the condition on a level above, or join it in one variable.";
		String bomb = "{ t { ...F0 } } fragment F0 on T { %1$s ...F1 ...F1 } fragment F1 on T { %1$s } fragment F2 on T { %1$s }";
		return Stream.of(arguments("{ a { b { c { d { e } } } } }", deeper),
				arguments("{ ...A } fragment A on Q { a { ...B } } fragment B on Q { b { c { d { e } } } }", deeper),
				arguments("{ a b c d }", top), arguments("{ a a a a }", top),
				arguments("{ ...A ...A } fragment A on Q { a ...B } fragment B on Q { b }", top),
				arguments("{ x: a { y: b { z: c } } }", aliases),
				arguments("{ a { ...A ...A ...A } } fragment A on Q { x: a }", aliases),
				arguments("{ a { b b b b b b b b b b b b } }", fields.formatted("13")),
				arguments(bomb.formatted("a b c d"), fields.formatted("13")), arguments("{ a @x @x @x }", directives),
				arguments("{ ... @x @x @x { a } }", directives), arguments("query @x @x @x { a }", directives),
				arguments("query($v: I @x @x @x) { a }", directives),
				arguments("{ ...A @x @x @x } fragment A on Q { a }", directives),
				arguments("{ ...A } fragment A on Q @x @x @x { a }", directives),
				arguments("query A { a } query B { a }",
						"The document holds 2 operations; 1 is the most. Send only the operation that is to run."),
				arguments(
						"{ a } fragment A on Q { a } fragment B on Q { a } fragment C on Q { a } fragment D on Q { a }",
						"The document defines 4 fragments; 3 is the most. Send only the fragments that the operation spreads, or spread larger ones."));
	}

	@ParameterizedTest
	@MethodSource("overTheLimit")
	void whatIsOverALimitIsRefusedWithTheRemedy(String document, String message) {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.small.check(Parser.parse(document)))
			.withMessage(message)
			.returns(ProblemCode.LIMIT_EXCEEDED, Problem::code);
	}

	@Test
	void fragmentsThatDoubleEachOtherAreCountedWithoutDoublingTheWork() {
		StringBuilder document = new StringBuilder("{ a { ...F0 } }");
		for (int i = 0; i < 1000; i++) {
			document.append(" fragment F%d on T { ...F%d ...F%d }".formatted(i, i + 1, i + 1));
		}
		document.append(" fragment F1000 on T { x }");
		DocumentLimits manyFragments = new DocumentLimits(new Limits(DataSize.ofKilobytes(256), 50_000, 10_000, 1, 5000,
				12, 4, 2, 3, 2, 1, 1, Duration.ofSeconds(1), 0, 1));
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> manyFragments.check(Parser.parse(ParserEnvironment.newParserEnvironment()
				.document(document.toString())
				.parserOptions(ParserOptions.getDefaultSdlParserOptions())
				.build())))
			.withMessageStartingWith("The document asks for more than a million fields");
	}

	@Test
	void theQueryByWhichToolsReadTheSchemaIsFarWithinTheLimits() {
		DocumentLimits asSet = new DocumentLimits(new Limits(DataSize.ofKilobytes(256), 50_000, 10_000, 1, 100, 1000,
				20, 30, 20, 10, 1, 1, Duration.ofSeconds(1), 0, 1));
		assertThatCode(() -> asSet.check(Parser.parse(IntrospectionQuery.INTROSPECTION_QUERY)))
			.doesNotThrowAnyException();
	}

	@Test
	void aNumberOfManyDigitsIsRefusedBeforeItIsRead() {
		assertThatCode(() -> this.small.check("{ a(b: " + "9".repeat(500) + ") }")).doesNotThrowAnyException();
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.small.check("{ a(b: " + "9".repeat(501) + ") }"))
			.withMessage("The document holds a number of more than 500 digits. Put a text of digits in a variable.");
	}

}
