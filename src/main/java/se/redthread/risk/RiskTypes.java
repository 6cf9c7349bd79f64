package se.redthread.risk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.redthread.model.ThingType;
import se.redthread.thing.ThingView;

/** Tells which classes stand for this feature's types. */
@Configuration(proxyBeanMethods = false)
class RiskTypes {

	@Bean
	ThingView riskView() {
		return new ThingView(ThingType.RISK, Risk.class, Risk::new);
	}

}
