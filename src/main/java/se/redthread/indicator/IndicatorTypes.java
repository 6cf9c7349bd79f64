package se.redthread.indicator;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.redthread.model.ThingType;
import se.redthread.thing.ThingView;

/** Tells which classes stand for this feature's types. */
@Configuration(proxyBeanMethods = false)
class IndicatorTypes {

	@Bean
	ThingView indicatorView() {
		return new ThingView(ThingType.INDICATOR, Indicator.class, Indicator::new);
	}

	@Bean
	ThingView measurementView() {
		return new ThingView(ThingType.MEASUREMENT, Measurement.class, Measurement::new);
	}

	@Bean
	ThingView followUpView() {
		return new ThingView(ThingType.FOLLOW_UP, FollowUp.class, FollowUp::new);
	}

}
