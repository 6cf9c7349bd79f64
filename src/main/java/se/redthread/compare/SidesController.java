package se.redthread.compare;

import java.util.List;

import se.redthread.link.Link;
import se.redthread.period.AnswerPeriod;
import se.redthread.scorecard.ScorecardCard;
import se.redthread.thing.Thing;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The fields whose answers are told for a side's own record time, and all below them.
 * What a record's accessor answers by itself is told for the whole question's.
 */
@Controller
class SidesController {

	@SchemaMapping
	AnswerPeriod period(ComparedPoint point) {
		return point.period();
	}

	@SchemaMapping(typeName = "ThingChange", field = "before")
	List<Thing> thingsBefore(ThingChange change) {
		return change.before();
	}

	@SchemaMapping(typeName = "ThingChange", field = "after")
	List<Thing> thingsAfter(ThingChange change) {
		return change.after();
	}

	@SchemaMapping
	List<Link> links(ThingChange change) {
		return change.links();
	}

	@SchemaMapping
	List<Thing> parentsBefore(ThingChange change) {
		return change.parentsBefore();
	}

	@SchemaMapping
	List<Thing> parentsAfter(ThingChange change) {
		return change.parentsAfter();
	}

	@SchemaMapping
	List<ComparedLink> linksDropped(ThingChange change) {
		return change.linksDropped();
	}

	@SchemaMapping
	List<ComparedLink> linksAdded(ThingChange change) {
		return change.linksAdded();
	}

	@SchemaMapping(typeName = "ComparedCards", field = "before")
	List<ScorecardCard> cardsBefore(ComparedCards cards) {
		return cards.before();
	}

	@SchemaMapping(typeName = "ComparedCards", field = "after")
	List<ScorecardCard> cardsAfter(ComparedCards cards) {
		return cards.after();
	}

}
