package se.redthread.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.redthread.model.ThingType;
import se.redthread.thing.ThingView;

/** Tells which classes stand for this feature's types. */
@Configuration(proxyBeanMethods = false)
class PlanTypes {

	@Bean
	ThingView planView() {
		return new ThingView(ThingType.PLAN, Plan.class, Plan::new);
	}

}
