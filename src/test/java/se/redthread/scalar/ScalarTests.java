package se.redthread.scalar;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.StringValue;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScalarTests {

	private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

	private final Coercing<BigDecimal, String> decimal = new DecimalCoercing();

	private final Coercing<OffsetDateTime, String> instant = new InstantCoercing();

	@ParameterizedTest
	@ValueSource(strings = { "0.00", "8000000.00", "-453100000.00", "90071992547409.93", "0.1", "7" })
	void aDecimalIsTextAndKeepsEveryDigit(String text) {
		BigDecimal value = this.decimal.parseValue(text, CONTEXT, Locale.ROOT);
		assertThat(this.decimal.serialize(value, CONTEXT, Locale.ROOT)).isEqualTo(text);
		assertThat(this.decimal.parseLiteral(new StringValue(text), CoercedVariables.emptyVariables(), CONTEXT,
				Locale.ROOT))
			.isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "1e3", "1,5", ".5", "5.", "+1", "NaN", "0x10", "1234567890123456789", "١" })
	void whatIsNotWrittenAsADecimalIsRefused(String text) {
		assertThatExceptionOfType(CoercingParseValueException.class)
			.isThrownBy(() -> this.decimal.parseValue(text, CONTEXT, Locale.ROOT))
			.withMessage("\"" + text + "\" is not a decimal. Give it as text, such as \"8000000.00\".");
	}

	@Test
	void aDecimalIsNoFloat() {
		assertThatExceptionOfType(CoercingParseValueException.class)
			.isThrownBy(() -> this.decimal.parseValue(0.1, CONTEXT, Locale.ROOT));
		assertThatExceptionOfType(CoercingParseLiteralException.class).isThrownBy(() -> this.decimal
			.parseLiteral(new FloatValue(BigDecimal.ONE), CoercedVariables.emptyVariables(), CONTEXT, Locale.ROOT));
		assertThatExceptionOfType(CoercingSerializeException.class)
			.isThrownBy(() -> this.decimal.serialize(0.1, CONTEXT, Locale.ROOT));
	}

	@ParameterizedTest
	@CsvSource({ "2022-11-29T11:45:00Z,2022-11-29T11:45:00Z", "2022-11-29T12:45:00+01:00,2022-11-29T11:45:00Z",
			"2022-11-29T11:45:00.123456Z,2022-11-29T11:45:00.123456Z" })
	void anInstantIsToldInUtcWithAllItsDigits(String given, String told) {
		OffsetDateTime value = this.instant.parseValue(given, CONTEXT, Locale.ROOT);
		assertThat(value).isEqualTo(OffsetDateTime.parse(given));
		assertThat(this.instant.serialize(value, CONTEXT, Locale.ROOT)).isEqualTo(told);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2022-11-29", "2022-11-29T11:45:00", "2022-02-30T11:45:00Z", "yesterday" })
	void whatIsNoInstantIsRefused(String text) {
		assertThatExceptionOfType(CoercingParseValueException.class)
			.isThrownBy(() -> this.instant.parseValue(text, CONTEXT, Locale.ROOT));
	}

}
