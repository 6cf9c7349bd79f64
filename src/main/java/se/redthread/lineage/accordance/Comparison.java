package se.redthread.lineage.accordance;

import java.util.ArrayList;
import java.util.List;

/** A proposal beside the clause that follows it. */
public record Comparison(Accordance accordance, List<ProposalDifference> differences, Wordings wordings) {

	/** Of a proposal that no clause follows. */
	public static final Comparison NONE = new Comparison(Accordance.NOT_DECIDED, List.of(), new Wordings(null, null));

	private static final List<ProposalAspect> LINKED = List.of(ProposalAspect.ASSIGNEE, ProposalAspect.DUE_DATE,
			ProposalAspect.RECIPIENT_BODY, ProposalAspect.AFFECTED);

	public static Comparison of(Said proposed, Said decided) {
		if (decided.putsOff() && proposed.action() != decided.action()) {
			return NONE;
		}
		Wordings wordings = new Wordings(proposed.wording(), decided.wording());
		List<ProposalDifference> differences = differences(proposed, decided, wordings);
		return new Comparison(accordance(differences, wordings), differences, wordings);
	}

	/** Word by word, which takes long: made anew each time that it is asked for. */
	public List<WordingPart> wording() {
		return this.wordings.parts();
	}

	private static Accordance accordance(List<ProposalDifference> differences, Wordings wordings) {
		if (!differences.isEmpty()) {
			return Accordance.CHANGED;
		}
		return wordings.known() ? Accordance.SAME : Accordance.UNKNOWN;
	}

	private static List<ProposalDifference> differences(Said proposed, Said decided, Wordings wordings) {
		List<ProposalDifference> differences = new ArrayList<>();
		if (wordings.differ()) {
			differences.add(new ProposalDifference(ProposalAspect.WORDING, wordings.proposed(), wordings.decided()));
		}
		if (proposed.action() != decided.action()) {
			differences.add(new ProposalDifference(ProposalAspect.ACTION, List.of(proposed.action().name()),
					List.of(decided.action().name())));
		}
		for (ProposalAspect aspect : LINKED) {
			if (differs(aspect, proposed, decided, wordings)) {
				differences.add(new ProposalDifference(aspect, proposed.shown(aspect), decided.shown(aspect)));
			}
		}
		return differences;
	}

	/**
	 * An assignee or day that only one side names tells of a change where the words
	 * differ too: equal words say the same, and of words that are missing nobody knows.
	 * The rest is seldom entered for proposals, so that silence tells nothing.
	 */
	private static boolean differs(ProposalAspect aspect, Said proposed, Said decided, Wordings wordings) {
		boolean both = !proposed.mentioned(aspect).isEmpty() && !decided.mentioned(aspect).isEmpty();
		boolean told = aspect == ProposalAspect.ASSIGNEE || aspect == ProposalAspect.DUE_DATE;
		return (both || (told && wordings.differ()))
				&& !proposed.mentioned(aspect).keySet().equals(decided.mentioned(aspect).keySet());
	}

}
