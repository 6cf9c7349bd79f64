package se.redthread.decision;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.redthread.model.ThingType;
import se.redthread.thing.ThingView;

/** Tells which classes stand for this feature's types. */
@Configuration(proxyBeanMethods = false)
class DecisionTypes {

	@Bean
	ThingView proposalView() {
		return new ThingView(ThingType.PROPOSAL, Proposal.class, Proposal::new);
	}

	@Bean
	ThingView decisionView() {
		return new ThingView(ThingType.DECISION, Decision.class, Decision::new);
	}

	@Bean
	ThingView commitmentView() {
		return new ThingView(ThingType.COMMITMENT, Commitment.class, Commitment::new);
	}

}
