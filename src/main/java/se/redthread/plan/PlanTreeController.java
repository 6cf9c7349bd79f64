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
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

import se.redthread.model.ThingType;

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
		return loader.load(new TreeKey(plan.key(), PlanTreeRequest.of(field)));
	}

	@SchemaMapping
	List<PlanBranch> roots(PlanTree tree, @Argument @Nullable List<ThingType> types) {
		return tree.roots((types != null) ? Set.copyOf(types) : Set.of());
	}

	/** Answers the trees that are asked for alike in one statement. */
	private static Map<TreeKey, PlanTree> load(PlanTrees trees, Set<TreeKey> keys) {
		Map<PlanTreeRequest, List<String>> plans = keys.stream()
			.collect(Collectors.groupingBy(TreeKey::request, Collectors.mapping(TreeKey::plan, Collectors.toList())));
		Map<TreeKey, PlanTree> found = new HashMap<>();
		plans.forEach((request, asked) -> trees.trees(asked, request)
			.forEach((plan, tree) -> found.put(new TreeKey(plan, request), tree)));
		return found;
	}

	/** A question about one plan's tree. */
	record TreeKey(String plan, PlanTreeRequest request) {
	}

}
