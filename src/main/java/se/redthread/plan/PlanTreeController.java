package se.redthread.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import se.redthread.graph.KnownAt;
import se.redthread.model.ThingType;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class PlanTreeController {

	private static final String LOADER = "planTrees";

	PlanTreeController(PlanTrees trees, BatchLoaderRegistry loaders) {
		loaders.<TreeKey, PlanTree>forName(LOADER)
			.registerMappedBatchLoader((keys, environment) -> Mono.just(load(trees, keys)));
	}

	@SchemaMapping
	CompletableFuture<PlanTree> tree(Plan plan, DataFetchingEnvironment field) {
		DataLoader<TreeKey, PlanTree> loader = Objects.requireNonNull(field.getDataLoader(LOADER));
		return loader.load(new TreeKey(plan.key(), KnownAt.current(), PlanTreeRequest.of(field)));
	}

	@SchemaMapping
	List<PlanBranch> roots(PlanTree tree, @Argument @Nullable List<ThingType> types) {
		return tree.roots((types != null) ? Set.copyOf(types) : Set.of());
	}

	/** Answers the trees that are asked for alike in one statement. */
	private static Map<TreeKey, PlanTree> load(PlanTrees trees, Set<TreeKey> keys) {
		Map<TreeKey, List<String>> plans = keys.stream()
			.collect(
					Collectors.groupingBy((key) -> key.of(""), Collectors.mapping(TreeKey::plan, Collectors.toList())));
		Map<TreeKey, PlanTree> found = new HashMap<>();
		plans.forEach((alike, asked) -> KnownAt.during(alike.knownAt(), () -> trees.trees(asked, alike.request()))
			.forEach((plan, tree) -> found.put(alike.of(plan), tree)));
		return found;
	}

	/** A question about one plan's tree, told for a record time or for now. */
	record TreeKey(String plan, @Nullable KnownAt knownAt, PlanTreeRequest request) {

		TreeKey of(String other) {
			return new TreeKey(other, this.knownAt, this.request);
		}

	}

}
