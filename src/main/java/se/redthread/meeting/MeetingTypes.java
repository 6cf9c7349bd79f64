package se.redthread.meeting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.redthread.model.ThingType;
import se.redthread.thing.ThingView;

/** Tells which classes stand for this feature's types. */
@Configuration(proxyBeanMethods = false)
class MeetingTypes {

	@Bean
	ThingView meetingView() {
		return new ThingView(ThingType.MEETING, Meeting.class, Meeting::new);
	}

	@Bean
	ThingView agendaItemView() {
		return new ThingView(ThingType.AGENDA_ITEM, AgendaItem.class, AgendaItem::new);
	}

	@Bean
	ThingView caseView() {
		return new ThingView(ThingType.CASE, Case.class, Case::new);
	}

}
