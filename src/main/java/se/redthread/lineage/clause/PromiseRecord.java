package se.redthread.lineage.clause;

import java.util.List;

import se.redthread.decision.Commitment;
import se.redthread.link.DecisionEffect;
import se.redthread.link.Link;
import se.redthread.model.LinkKind;

/** A promise, who made it, and what answers it. */
public record PromiseRecord(Commitment commitment, Surroundings around) {

	/** The promises that links lead to, each once. */
	static List<PromiseRecord> of(List<Link> promised, Surroundings around) {
		return promised.stream()
			.map((link) -> (Commitment) link.to())
			.distinct()
			.map((commitment) -> new PromiseRecord(commitment, around))
			.toList();
	}

	public List<Link> promisedBy() {
		return this.around.to(this.commitment, LinkKind.PROMISED);
	}

	public List<Link> aboutCase() {
		return this.around.from(this.commitment, LinkKind.ABOUT_CASE);
	}

	public List<Link> answers() {
		return this.around.to(this.commitment, LinkKind.AFFECTS)
			.stream()
			.filter((link) -> link.effect() == DecisionEffect.ANSWERS)
			.toList();
	}

	public boolean answered() {
		return answers().stream().anyMatch((link) -> link.status().counts());
	}

}
