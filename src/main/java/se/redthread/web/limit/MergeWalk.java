package se.redthread.web.limit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import se.redthread.problem.Problem;

/**
 * Walks a document as validation does to see whether fields of one name can be merged:
 * anew for each type that a fragment is for. Nested, that is exponential in validation,
 * where nothing bounds it; here it is refused when it becomes too much.
 */
final class MergeWalk {

	private static final int STEPS = 20_000;

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Set<Set<Field>> walked = new HashSet<>();

	private final GraphQLSchema schema;

	private int steps;

	private MergeWalk(Document document, GraphQLSchema schema) {
		this.schema = schema;
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> this.fragments.putIfAbsent(fragment.getName(), fragment));
	}

	static void check(Document document, GraphQLSchema schema) {
		for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
			MergeWalk walk = new MergeWalk(document, schema);
			Merged top = walk.new Merged();
			top.add(operation.getSelectionSet(), walk.root(operation));
			walk.walk(top);
		}
	}

	private void walk(Merged merged) {
		for (List<Place> places : merged.fields.values()) {
			for (List<Place> group : groups(places)) {
				Set<Field> fields = new HashSet<>();
				group.forEach((place) -> fields.add(place.field()));
				if (this.walked.add(fields)) {
					Merged below = new Merged();
					group.forEach((place) -> below.add(place.field().getSelectionSet(), typeOf(place)));
					walk(below);
				}
			}
		}
	}

	/** Those of each object type together with those of any type. */
	private static List<List<Place>> groups(List<Place> places) {
		Map<String, List<Place>> objects = new LinkedHashMap<>();
		List<Place> any = new ArrayList<>();
		for (Place place : places) {
			if (place.parent() instanceof GraphQLObjectType object) {
				objects.computeIfAbsent(object.getName(), (name) -> new ArrayList<>()).add(place);
			}
			else {
				any.add(place);
			}
		}
		if (objects.isEmpty()) {
			return List.of(any);
		}
		objects.values().forEach((group) -> group.addAll(any));
		return List.copyOf(objects.values());
	}

	private @Nullable GraphQLNamedType typeOf(Place place) {
		GraphQLFieldDefinition field = (place.parent() instanceof GraphQLFieldsContainer container)
				? container.getFieldDefinition(place.field().getName()) : null;
		return (field != null) ? (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()) : null;
	}

	private @Nullable GraphQLNamedType root(OperationDefinition operation) {
		return switch (operation.getOperation()) {
			case QUERY -> this.schema.getQueryType();
			case MUTATION -> this.schema.getMutationType();
			case SUBSCRIPTION -> this.schema.getSubscriptionType();
		};
	}

	private record Place(Field field, @Nullable GraphQLNamedType parent) {
	}

	/** What is selected at several places, by the names in the answer. */
	private final class Merged {

		private final Map<String, List<Place>> fields = new LinkedHashMap<>();

		private final Set<String> spread = new HashSet<>();

		private void add(@Nullable SelectionSet set, @Nullable GraphQLNamedType type) {
			if (set != null) {
				set.getSelections().forEach((selection) -> add(selection, type));
			}
		}

		private void add(Selection<?> selection, @Nullable GraphQLNamedType type) {
			if (++MergeWalk.this.steps > STEPS) {
				throw Problem.limit("The document's fragments choose so differently by type, level within level, that "
						+ "checking it takes too long. Choose the same fields of more types, or ask type by type.");
			}
			if (selection instanceof Field field) {
				this.fields.computeIfAbsent(field.getResultKey(), (key) -> new ArrayList<>())
					.add(new Place(field, type));
			}
			else if (selection instanceof InlineFragment inline) {
				add(inline.getSelectionSet(), condition(inline.getTypeCondition(), type));
			}
			else if (selection instanceof FragmentSpread name && this.spread.add(name.getName())) {
				FragmentDefinition fragment = MergeWalk.this.fragments.get(name.getName());
				if (fragment != null) {
					add(fragment.getSelectionSet(), condition(fragment.getTypeCondition(), type));
				}
			}
		}

		private @Nullable GraphQLNamedType condition(@Nullable TypeName condition, @Nullable GraphQLNamedType type) {
			return (condition != null
					&& MergeWalk.this.schema.getType(condition.getName()) instanceof GraphQLNamedType on) ? on : type;
		}

	}

}
