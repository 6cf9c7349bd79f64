package se.redthread.scalar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.AstPrinter;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import org.jspecify.annotations.Nullable;

import se.redthread.problem.Problem;

/** Days that are in the calendar: the thirtieth of February is refused, not moved. */
class DayCoercing implements Coercing<LocalDate, String> {

	private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final int LENGTH = "2022-11-29".length();

	@Override
	public String serialize(Object value, GraphQLContext context, Locale locale) {
		if (value instanceof LocalDate day) {
			return day.toString();
		}
		throw new CoercingSerializeException("Not a day: " + Problem.shown(value));
	}

	@Override
	public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
		LocalDate day = (input instanceof String text) ? day(text) : (input instanceof LocalDate known) ? known : null;
		if (day == null) {
			throw new CoercingParseValueException(refusal(input));
		}
		return day;
	}

	@Override
	public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		LocalDate day = (input instanceof StringValue text) ? day(text.getValue()) : null;
		if (day == null) {
			throw new CoercingParseLiteralException(refusal(AstPrinter.printAstCompact(input)));
		}
		return day;
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		try {
			return (text != null && text.length() == LENGTH) ? LocalDate.parse(text, FORM) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static String refusal(Object input) {
		return Problem.shown(input) + " is not a day of the calendar. Give it as text, such as \"2022-11-29\".";
	}

}
