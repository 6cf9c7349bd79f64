package se.redthread.scalar;

import java.time.LocalDate;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import org.jspecify.annotations.Nullable;

import se.redthread.problem.Problem;

/** Days that are in the calendar: the thirtieth of February is refused, not moved. */
class DayCoercing implements Coercing<LocalDate, String> {

	private static final int LAST_YEAR = 9999;

	@SuppressWarnings("unchecked")
	private final Coercing<LocalDate, String> lenient = (Coercing<LocalDate, String>) ExtendedScalars.Date
		.getCoercing();

	@Override
	public @Nullable String serialize(Object value, GraphQLContext context, Locale locale) {
		return this.lenient.serialize(value, context, locale);
	}

	@Override
	public @Nullable LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
		LocalDate day = this.lenient.parseValue(input, context, locale);
		if (input instanceof String text && !isPlain(text, day)) {
			throw new CoercingParseValueException(refusal(text));
		}
		return day;
	}

	@Override
	public @Nullable LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context,
			Locale locale) {
		LocalDate day = this.lenient.parseLiteral(input, variables, context, locale);
		if (input instanceof StringValue text && !isPlain(text.getValue(), day)) {
			throw new CoercingParseLiteralException(refusal(text.getValue()));
		}
		return day;
	}

	/** As the calendar writes it: a year of four digits, and no day moved. */
	private static boolean isPlain(@Nullable String text, @Nullable LocalDate day) {
		return day != null && day.toString().equals(text) && day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
	}

	private static String refusal(@Nullable String text) {
		return "\"" + Problem.shown(text) + "\" is not a day of the calendar. Give it as text, such as \"2022-11-29\".";
	}

}
