package se.redthread.assignment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.redthread.model.ThingType;
import se.redthread.thing.ThingView;

/** Tells which classes stand for this feature's types. */
@Configuration(proxyBeanMethods = false)
class AssignmentTypes {

	@Bean
	ThingView assignmentView() {
		return new ThingView(ThingType.ASSIGNMENT, Assignment.class, Assignment::new);
	}

	@Bean
	ThingView activityView() {
		return new ThingView(ThingType.ACTIVITY, Activity.class, Activity::new);
	}

}
