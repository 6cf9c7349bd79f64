package se.redthread.lineage.accordance;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.redthread.decision.DecisionAction;

/**
 * What one side says, the proposal or the outcome.
 *
 * @param mentions what its founded links name, by aspect: the key, and how it is shown
 */
public record Said(DecisionAction action, @Nullable String wording, Map<ProposalAspect, Map<String, String>> mentions) {

	Map<String, String> mentioned(ProposalAspect aspect) {
		return this.mentions.getOrDefault(aspect, Map.of());
	}

	List<String> shown(ProposalAspect aspect) {
		return List.copyOf(mentioned(aspect).values());
	}

	boolean putsOff() {
		return switch (this.action) {
			case TABLE, RETURN, WITHDRAW -> true;
			default -> false;
		};
	}

}
