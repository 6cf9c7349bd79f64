package se.redthread.change.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.fault.Fault;
import se.redthread.intake.fault.FaultCode;
import se.redthread.problem.Problem;

/**
 * Finds texts that hold half a character, a surrogate without its other half: what is
 * stored of them is another text.
 */
final class HalfCharacters {

	private HalfCharacters() {
	}

	static List<UserError> errors(EditRequest request) {
		List<UserError> errors = new ArrayList<>();
		look(request.changeSet(), List.of("changeSet"), errors);
		look(request.input(), List.of("input"), errors);
		return errors;
	}

	private static void look(@Nullable Object value, List<String> path, List<UserError> errors) {
		if (value instanceof String text && text.codePoints().anyMatch(HalfCharacters::isHalf)) {
			errors.add(UserError.of(
					new Fault(FaultCode.INVALID, null, "the text \"" + Problem.shown(text)
							+ "\" holds half a character, an escape \\ud800 to \\udfff without its other half."),
					path));
		}
		else if (value instanceof Map<?, ?> map) {
			map.forEach((name, one) -> look(one, Paths.below(path, name.toString()), errors));
		}
		else if (value instanceof List<?> list) {
			for (int i = 0; i < list.size(); i++) {
				look(list.get(i), Paths.below(path, String.valueOf(i)), errors);
			}
		}
	}

	private static boolean isHalf(int codePoint) {
		return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
	}

}
