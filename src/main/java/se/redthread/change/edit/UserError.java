package se.redthread.change.edit;

import java.util.List;

import se.redthread.intake.fault.Fault;
import se.redthread.intake.fault.FaultCode;

/**
 * Something that was wrong with a request.
 *
 * @param path where in the field's arguments it is
 * @param remedy what would be right
 */
public record UserError(FaultCode code, List<String> path, String message, String remedy) {

	static UserError of(Fault fault, List<String> path) {
		return new UserError(fault.code(), path, sentence(fault.sentence()), fault.code().remedy());
	}

	/** With a capital letter, where it begins with one that is small. */
	private static String sentence(String words) {
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

}
