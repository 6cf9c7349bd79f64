package se.redthread.model;

import se.redthread.graph.Sha256;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/**
 * Texts that sort as people expect when they are compared code point by code point. A key
 * ends in the thing's id, so that no two are equal; what is missing sorts last.
 */
public final class SortKeys {

	private static final String MISSING = "~";

	private static final int TITLE_LENGTH = 200;

	private static final Pattern DIGITS = Pattern.compile("0*([0-9]+)");

	private static final Collator SWEDISH = swedish();

	private SortKeys() {
	}

	/** By Swedish rules: å, ä and ö last, then case and punctuation. */
	public static String title(String title, String id) {
		int end = title.offsetByCodePoints(0, Math.min(TITLE_LENGTH, title.codePointCount(0, title.length())));
		return Sha256.hex(SWEDISH.getCollationKey(title.substring(0, end)).toByteArray()) + " " + id;
	}

	/** For a title that nobody is to read from its key. */
	public static String hidden(String id) {
		return MISSING + " " + id;
	}

	public static String date(@Nullable LocalDate date, String id) {
		return ((date != null) ? date : MISSING) + " " + id;
	}

	/** In natural order: 2.9 before 2.10. */
	public static String number(@Nullable String number, String id) {
		return ((number != null) ? natural(number) : MISSING) + " " + id;
	}

	public static String number(@Nullable Long number, String id) {
		return number((number != null) ? number.toString() : null, id);
	}

	/** By year, and within the year by number. */
	public static String number(@Nullable Long year, @Nullable Long number, String id) {
		return ((year != null) ? natural(year.toString()) : MISSING) + " " + number(number, id);
	}

	/** By an amount in öre, negative ones first. */
	public static String amount(@Nullable Long amount, String id) {
		return ((amount != null) ? "%016x".formatted(amount ^ Long.MIN_VALUE) : MISSING) + " " + id;
	}

	/** Each run of digits is preceded by its length. */
	private static String natural(String number) {
		return DIGITS.matcher(number)
			.replaceAll((run) -> Matcher.quoteReplacement("%04d".formatted(run.group(1).length()) + run.group(1)));
	}

	private static Collator swedish() {
		RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(new ULocale("sv"));
		collator.setStrength(Collator.TERTIARY);
		collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
		collator.setAlternateHandlingShifted(false);
		return collator.freeze();
	}

}
