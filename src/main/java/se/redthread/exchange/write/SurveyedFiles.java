package se.redthread.exchange.write;

import se.redthread.exchange.draft.DraftReader;
import se.redthread.exchange.draft.DraftTaker;
import se.redthread.exchange.rule.Survey;
import se.redthread.exchange.text.ExchangeText;
import se.redthread.exchange.text.FaultList;
import se.redthread.problem.Problem;

/**
 * Files that were read through once.
 *
 * @param digest the SHA-256 of their bytes at that time
 * @param survey what the rules between lines need
 * @param faults what was found wrong so far
 */
public record SurveyedFiles(ExchangeText text, String digest, Survey survey, FaultList faults) {

	public static SurveyedFiles of(ExchangeText text) {
		FaultList faults = new FaultList(text.names());
		Survey survey = new Survey(faults);
		String digest = text.read(faults, new DraftReader(faults, survey));
		return new SurveyedFiles(text, digest, survey, faults);
	}

	/** Reads them again, now that they are known to be sound. */
	void read(DraftTaker taker) {
		FaultList none = new FaultList(this.text.names());
		String now = this.text.read(none, new DraftReader(none, taker));
		if (!now.equals(this.digest)) {
			throw Problem
				.badRequest(names() + " changed while it was being imported. Nothing was written; import it again.");
		}
	}

	String names() {
		return String.join(", ", this.text.names());
	}

}
