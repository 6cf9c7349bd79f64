package se.redthread.organization;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.redthread.model.ThingType;
import se.redthread.thing.ThingView;

/** Tells which classes stand for this feature's types. */
@Configuration(proxyBeanMethods = false)
class OrganizationTypes {

	@Bean
	ThingView organizationView() {
		return new ThingView(ThingType.ORGANIZATION, Organization.class, Organization::new);
	}

	@Bean
	ThingView personView() {
		return new ThingView(ThingType.PERSON, Person.class, Person::new);
	}

	@Bean
	ThingView membershipView() {
		return new ThingView(ThingType.MEMBERSHIP, Membership.class, Membership::new);
	}

}
