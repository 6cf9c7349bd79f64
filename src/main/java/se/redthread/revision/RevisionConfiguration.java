package se.redthread.revision;

import se.redthread.graph.Graph;
import se.redthread.start.DataUse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** With the embedded engine, the engine tells the state of its graph. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.neo4j.uri")
class RevisionConfiguration {

	@Bean
	ServerRevision serverRevision(Graph graph) {
		return new ServerRevision(graph);
	}

	/** Says at the start what would else be found out later. */
	@Bean
	ApplicationListener<ApplicationReadyEvent> serverLookedAt(ServerRevision revision,
			@Value("${" + DataUse.SETTING + ":SERVE}") DataUse use) {
		return (ready) -> {
			if (use == DataUse.SERVE) {
				revision.look();
			}
		};
	}

}
