package se.redthread.link;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import org.dataloader.DataLoader;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;
import se.redthread.page.Page;
import se.redthread.thing.Thing;

/**
 * Answers the fields that lead along links: for every type one field for each kind and
 * direction that it may have, and one for all of them.
 */
@Component
class LinkFields implements RuntimeWiringConfigurer {

	private static final String LOADER = "links";

	LinkFields(Links links, BatchLoaderRegistry loaders) {
		loaders.<LinkKey, Page<LinkEdge>>forName(LOADER)
			.registerMappedBatchLoader((keys, environment) -> Mono.just(load(links, keys)));
	}

	private static Map<LinkKey, Page<LinkEdge>> load(Links links, Set<LinkKey> keys) {
		return links.pages(keys);
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		for (ThingType type : ThingType.values()) {
			wiring.type(type.label(), (fields) -> {
				fields.dataFetcher("links", (field) -> load(LinkQuery.ofAny(field), field));
				for (LinkKind kind : LinkKind.values()) {
					if (!kind.targetsOf(type).isEmpty()) {
						fields.dataFetcher(kind.outgoing(), along(kind, LinkDirection.OUTGOING));
					}
					if (!kind.sourcesOf(type).isEmpty()) {
						fields.dataFetcher(kind.incoming(), along(kind, LinkDirection.INCOMING));
					}
				}
				return fields;
			});
		}
	}

	private static DataFetcher<?> along(LinkKind kind, LinkDirection direction) {
		return (field) -> load(LinkQuery.of(kind, direction, field), field);
	}

	private static Object load(LinkQuery query, DataFetchingEnvironment field) {
		Thing thing = Objects.requireNonNull(field.getSource());
		DataLoader<LinkKey, Page<LinkEdge>> loader = Objects.requireNonNull(field.getDataLoader(LOADER));
		return loader.load(new LinkKey(thing.key(), query));
	}

}
