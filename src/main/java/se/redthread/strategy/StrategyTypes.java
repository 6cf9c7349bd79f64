package se.redthread.strategy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.redthread.model.ThingType;
import se.redthread.thing.ThingView;

/** Tells which classes stand for this feature's types. */
@Configuration(proxyBeanMethods = false)
class StrategyTypes {

	@Bean
	ThingView visionView() {
		return new ThingView(ThingType.VISION, Vision.class, Vision::new);
	}

	@Bean
	ThingView strategyView() {
		return new ThingView(ThingType.STRATEGY, Strategy.class, Strategy::new);
	}

	@Bean
	ThingView focusAreaView() {
		return new ThingView(ThingType.FOCUS_AREA, FocusArea.class, FocusArea::new);
	}

}
