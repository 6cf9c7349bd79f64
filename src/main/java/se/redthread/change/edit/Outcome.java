package se.redthread.change.edit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What came of a request.
 *
 * @param changeSet the number of its change set; null when nothing was written
 * @param things the keys of the things that it touched
 * @param links the ids of the links that it touched
 * @param errors what was wrong; empty when it was carried out
 */
public record Outcome(@Nullable Long changeSet, List<String> things, List<String> links, List<UserError> errors) {

	static Outcome refused(List<UserError> errors) {
		return new Outcome(null, List.of(), List.of(), errors);
	}

}
