package se.redthread.scalar;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingSerializeException;

import se.redthread.problem.Problem;

/**
 * Instants in UTC, with all their digits: two states within a millisecond are told apart,
 * and an instant that a client gives back is the one it was given.
 */
class InstantCoercing implements Coercing<OffsetDateTime, String> {

	@SuppressWarnings("unchecked")
	private final Coercing<OffsetDateTime, String> reading = (Coercing<OffsetDateTime, String>) ExtendedScalars.DateTime
		.getCoercing();

	@Override
	public String serialize(Object value, GraphQLContext context, Locale locale) {
		if (value instanceof OffsetDateTime instant) {
			return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.withOffsetSameInstant(ZoneOffset.UTC));
		}
		throw new CoercingSerializeException("Not an instant: " + Problem.shown(value));
	}

	@Override
	public OffsetDateTime parseValue(Object input, GraphQLContext context, Locale locale) {
		return this.reading.parseValue(input, context, locale);
	}

	@Override
	public OffsetDateTime parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context,
			Locale locale) {
		return this.reading.parseLiteral(input, variables, context, locale);
	}

}
