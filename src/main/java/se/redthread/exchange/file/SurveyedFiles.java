package se.redthread.exchange.file;

import se.redthread.exchange.text.ExchangeText;
import se.redthread.intake.draft.DraftTaker;
import se.redthread.intake.fault.FaultList;
import se.redthread.intake.rule.Survey;
import se.redthread.intake.write.Drafts;
import se.redthread.problem.Problem;

/**
 * Files that were read through once.
 *
 * @param digest the SHA-256 of their bytes at that time
 * @param survey what the rules between lines need
 * @param faults what was found wrong so far
 */
public record SurveyedFiles(ExchangeText text, String digest, Survey survey, FaultList faults) implements Drafts {

	public static SurveyedFiles of(ExchangeText text) {
		FaultList faults = new FaultList(text.names());
		Survey survey = new Survey(faults);
		String digest = text.read(faults, new DraftReader(faults, survey));
		return new SurveyedFiles(text, digest, survey, faults);
	}

	/** Reads them again, now that they are known to be sound. */
	@Override
	public void read(DraftTaker taker) {
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
