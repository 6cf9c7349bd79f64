package se.redthread.scalar;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.AstPrinter;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;

import se.redthread.problem.Problem;

/** Exact decimals as text: a JSON number would pass through binary floating point. */
class DecimalCoercing implements Coercing<BigDecimal, String> {

	private static final Pattern FORM = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

	@Override
	public String serialize(Object value, GraphQLContext context, Locale locale) {
		if (value instanceof BigDecimal decimal) {
			return decimal.toPlainString();
		}
		throw new CoercingSerializeException("Not a decimal: " + Problem.shown(value));
	}

	@Override
	public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
		if (input instanceof String text && FORM.matcher(text).matches()) {
			return new BigDecimal(text);
		}
		throw new CoercingParseValueException(refusal(input));
	}

	@Override
	public BigDecimal parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		if (input instanceof StringValue text && FORM.matcher(text.getValue()).matches()) {
			return new BigDecimal(text.getValue());
		}
		throw new CoercingParseLiteralException(refusal(AstPrinter.printAstCompact(input)));
	}

	private static String refusal(Object input) {
		return "\"" + Problem.shown(input) + "\" is not a decimal. Give it as text, such as \"8000000.00\".";
	}

}
