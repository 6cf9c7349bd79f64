package se.redthread.document;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.redthread.model.ThingType;
import se.redthread.thing.ThingView;

/** Tells which classes stand for this feature's types. */
@Configuration(proxyBeanMethods = false)
class DocumentTypes {

	@Bean
	ThingView documentView() {
		return new ThingView(ThingType.DOCUMENT, Document.class, Document::new);
	}

	@Bean
	ThingView referenceConceptView() {
		return new ThingView(ThingType.REFERENCE_CONCEPT, ReferenceConcept.class, ReferenceConcept::new);
	}

}
