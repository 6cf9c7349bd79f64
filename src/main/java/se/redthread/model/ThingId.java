package se.redthread.model;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

import se.redthread.problem.Problem;

/**
 * The identity of a thing or link: its type and its own key, which never change. To
 * clients it is one opaque text.
 */
public record ThingId(String type, String key) {

	/** The type name that stands for links in an id. */
	public static final String LINK = "Link";

	/** The type name that stands for change sets in an id; their keys are numbers. */
	public static final String CHANGE_SET = "ChangeSet";

	private static final int LONGEST = 120;

	public ThingId {
		if (!isKey(key)) {
			throw new IllegalArgumentException("Not a key: " + Problem.shown(key));
		}
	}

	/**
	 * Whether a thing may have the key: small letters and digits, and behind the first
	 * also dots, underscores and hyphens; 120 characters at the most.
	 */
	public static boolean isKey(String key) {
		// By hand, for it is asked of each thing in an answer
		if (key.isEmpty() || key.length() > LONGEST || !isLetterOrDigit(key.charAt(0))) {
			return false;
		}
		for (int i = 1; i < key.length(); i++) {
			char one = key.charAt(i);
			if (!isLetterOrDigit(one) && one != '.' && one != '_' && one != '-') {
				return false;
			}
		}
		return true;
	}

	private static boolean isLetterOrDigit(char one) {
		return one >= 'a' && one <= 'z' || one >= '0' && one <= '9';
	}

	public static ThingId of(ThingType type, String key) {
		return new ThingId(type.label(), key);
	}

	public static ThingId parse(String text) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			int colon = plain.indexOf(':');
			ThingId id = new ThingId(plain.substring(0, Math.max(colon, 0)), plain.substring(colon + 1));
			if (id.isKnownType() && id.toString().equals(text)) {
				return id;
			}
		}
		catch (IllegalArgumentException ex) {
			// falls through: the message is the same whatever was wrong with the text
		}
		throw Problem.badRequest("\"" + Problem.shown(text)
				+ "\" is not an id. Use an id as an earlier answer gave it, in the field id.");
	}

	/** An id that must be of one of the given types, for an argument. */
	public static ThingId parse(String argument, String text, Collection<ThingType> wanted) {
		ThingId id = parse(text);
		List<String> labels = wanted.stream().sorted().map(ThingType::label).toList();
		if (!labels.contains(id.type())) {
			throw Problem.badRequest(argument + ": the id \"" + Problem.shown(text) + "\" is of the type " + id.type()
					+ ", and one of " + String.join(", ", labels) + " is wanted here.");
		}
		return id;
	}

	/** The key of an id that must be of the given type. */
	public static String keyOf(ThingType type, String text) {
		ThingId id = parse(text);
		if (!id.type().equals(type.label())) {
			throw Problem.badRequest("The id \"" + Problem.shown(text) + "\" is of the type " + id.type()
					+ ", and the type " + type.label() + " is wanted here. Use node(id:) for an id of any type.");
		}
		return id.key();
	}

	private static boolean isNumber(String key) {
		return key.length() <= 18 && key.chars().allMatch((one) -> one >= '0' && one <= '9');
	}

	private boolean isKnownType() {
		return LINK.equals(this.type) || (CHANGE_SET.equals(this.type) && isNumber(this.key))
				|| ThingType.ofLabel(this.type).isPresent();
	}

	@Override
	public String toString() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((this.type + ":" + this.key).getBytes(StandardCharsets.UTF_8));
	}

}
