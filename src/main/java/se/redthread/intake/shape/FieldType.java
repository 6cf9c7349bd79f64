package se.redthread.intake.shape;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.fault.LineFault;
import tools.jackson.databind.JsonNode;

/** How the value of a field is stored; its shape is sound already. */
public enum FieldType {

	TEXT {
		@Override
		public Object stored(String name, JsonNode value) {
			return value.stringValue();
		}
	},

	TEXTS {
		@Override
		public Object stored(String name, JsonNode value) {
			return value.valueStream().map(JsonNode::stringValue).toList();
		}
	},

	FLAG {
		@Override
		public Object stored(String name, JsonNode value) {
			return value.booleanValue();
		}
	},

	/** A whole number that every client can read exactly. */
	WHOLE {
		@Override
		public Object stored(String name, JsonNode value) throws LineFault {
			double rounded = value.doubleValue();
			if (Math.abs(rounded) > GREATEST) {
				throw new LineFault(FaultCode.INVALID, name,
						"\"" + name + "\" is " + value + "; the greatest number is " + GREATEST + ".");
			}
			return value.isIntegralNumber() ? value.longValue() : (long) rounded;
		}
	},

	NUMBER {
		@Override
		public Object stored(String name, JsonNode value) {
			return value.doubleValue();
		}
	},

	DATE {
		@Override
		public Object stored(String name, JsonNode value) throws LineFault {
			try {
				return LocalDate.parse(value.stringValue());
			}
			catch (DateTimeException ex) {
				throw new LineFault(FaultCode.INVALID, name,
						"\"" + name + "\" is " + value.stringValue() + ", a day that is not in the calendar.");
			}
		}

		@Override
		public Object exchanged(Object stored) {
			return stored.toString();
		}
	},

	INSTANT {
		@Override
		public Object stored(String name, JsonNode value) throws LineFault {
			try {
				return Instant.parse(value.stringValue()).atZone(ZoneOffset.UTC);
			}
			catch (DateTimeException ex) {
				throw new LineFault(FaultCode.INVALID, name,
						"\"" + name + "\" is " + value.stringValue() + ", an instant that is not in the calendar.");
			}
		}

		@Override
		public Object exchanged(Object stored) {
			return ((ZonedDateTime) stored).toInstant().toString();
		}
	},

	/** Kronor with two decimals, stored as whole öre. */
	MONEY {
		@Override
		public Object stored(String name, JsonNode value) {
			return ore(value.stringValue());
		}

		@Override
		public Object exchanged(Object stored) {
			return BigDecimal.valueOf((Long) stored, 2).toPlainString();
		}
	},

	/** Percent with at most two decimals, stored as hundredths. */
	SHARE {
		@Override
		public Object stored(String name, JsonNode value) {
			String[] parts = (value.stringValue() + ".").split("\\.", 3);
			return Long.parseLong(parts[0]) * 100 + Long.parseLong((parts[1] + "00").substring(0, 2));
		}

		@Override
		public Object exchanged(Object stored) {
			return BigDecimal.valueOf((Long) stored, 2).stripTrailingZeros().toPlainString();
		}
	};

	private static final long GREATEST = 9007199254740991L;

	/** Kronor with two decimals, as öre. */
	public static long ore(String kronor) {
		return Long.parseLong(kronor.replace(".", ""));
	}

	/** The value as the graph stores it. */
	public abstract Object stored(String name, JsonNode value) throws LineFault;

	/**
	 * The value as the format writes it, from what the graph stores: a text, a number, a
	 * list of texts or whether.
	 */
	public Object exchanged(Object stored) {
		return stored;
	}

	/** The type of a field as the schema describes it. */
	static FieldType described(String name, JsonNode schema) {
		if (name.equals("share")) {
			return SHARE;
		}
		String definition = schema.path("$ref").asString("").replace("#/$defs/", "");
		return switch (definition.isEmpty() ? schema.path("type").asString("") : definition) {
			case "date" -> DATE;
			case "instant" -> INSTANT;
			case "money" -> MONEY;
			case "year", "integer" -> WHOLE;
			case "number" -> NUMBER;
			case "boolean" -> FLAG;
			case "array" -> TEXTS;
			default -> TEXT;
		};
	}

}
