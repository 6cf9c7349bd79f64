package se.redthread.schema;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.redthread.GraphTest;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.page.Page;
import se.redthread.thing.ThingViews;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Nullness;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every field of the schema has a home in Java, of a type that fits and no more and no
 * less nullable. Spring's own report can't tell: it sees neither the accessors that a
 * record inherits nor what a fetcher that isn't a controller's method returns.
 */
@GraphTest
class SchemaHomesIT {

	private static final Map<String, Set<Class<?>>> SCALARS = Map.of("ID", Set.of(ThingId.class, String.class),
			"String", Set.of(String.class), "Int", Set.of(int.class, Integer.class), "Float", Set.of(Double.class),
			"Boolean", Set.of(boolean.class, Boolean.class), "Date", Set.of(LocalDate.class), "DateTime",
			Set.of(OffsetDateTime.class), "Decimal", Set.of(BigDecimal.class));

	/**
	 * An error nulls no more than the field at the root; a cut by permission has no
	 * limit.
	 */
	private static final Predicate<String> MAY_BE_NULLABLE = Pattern
		.compile("Query\\.(trace|decisionLineage|meetingRecord|caseRecord)|TraceCut\\.limit")
		.asMatchPredicate();

	/** The edges of lists that aren't of one type of things. */
	private static final Map<String, String> EDGES = Map.of("DecisionAboutEdge",
			"se.redthread.lineage.about.DecisionAboutEdge", "ChangeSetEdge",
			"se.redthread.change.ChangeSets.ChangeSetEdge", "HistoryStateEdge",
			"se.redthread.history.Histories.HistoryEdge", "BaselineEdge",
			"se.redthread.baseline.Baselines.BaselineEdge", "ThingChangeEdge", "se.redthread.compare.ThingChangeEdge");

	/** Connections that tell more than a page, and their edges. */
	private static final Map<String, String> OWN_PAGES = Map.of("GapConnection", "se.redthread.gap.GapConnection",
			"GapEdge", "se.redthread.gap.GapEdge");

	private final Map<String, Class<?>> homes = new TreeMap<>();

	private final List<String> faults = new ArrayList<>();

	@Autowired
	private GraphQlSource source;

	@Autowired
	private List<RuntimeWiringConfigurer> configurers;

	@Autowired
	private ThingViews views;

	@Test
	void everyFieldHasAHomeInJavaThatIsNullableWhereTheFieldIs() {
		furnish();
		int known = 0;
		while (known < this.homes.size()) {
			known = this.homes.size();
			this.faults.clear();
			objects().forEach(this::inspect);
		}
		assertThat(this.faults).isEmpty();
		assertThat(objects().map(GraphQLObjectType::getName)
			.filter((name) -> !this.homes.containsKey(name) && !Set.of("Query", "Mutation").contains(name))).isEmpty();
	}

	@Test
	void everyFetcherAnswersAFieldAndTakesItsArgumentsAsTheyAre() {
		SchemaReport report = SchemaMappingInspector.inspect(schema(), fetchers());
		assertThat(report.unmappedRegistrations()).isEmpty();
		assertThat(report.unmappedArguments()).isEmpty();
		assertThat(report.argumentNullnessErrors()).isEmpty();
	}

	private void furnish() {
		for (ThingType type : ThingType.values()) {
			this.homes.put(type.label(), this.views.classOf(type));
		}
		objects().map(GraphQLObjectType::getName).forEach((name) -> {
			if (name.endsWith("Connection") && !name.equals("SearchConnection")) {
				this.homes.put(name, Page.class);
			}
			if (name.endsWith("Edge") && !name.equals("SearchEdge")) {
				this.homes.put(name, type(name.endsWith("LinkEdge") ? "se.redthread.link.LinkEdge"
						: EDGES.getOrDefault(name, "se.redthread.list.ThingLists.ThingEdge")));
			}
		});
		OWN_PAGES.forEach((name, home) -> this.homes.put(name, type(home)));
	}

	private void inspect(GraphQLObjectType type) {
		Class<?> home = this.homes.get(type.getName());
		Map<String, DataFetcher> fetchers = fetchers().getOrDefault(type.getName(), Map.of());
		for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
			String place = type.getName() + "." + field.getName();
			DataFetcher<?> fetcher = fetchers.get(field.getName());
			if (fetcher == null) {
				Method accessor = (home != null) ? ClassUtils.getMethodIfAvailable(home, field.getName()) : null;
				if (accessor == null) {
					this.faults.add(place + " has no fetcher, and " + home + " no public method of that name");
				}
				else {
					compare(place, field, accessor);
				}
			}
			else if (fetcher instanceof SelfDescribingDataFetcher<?> known && known.asMethod() != null) {
				compare(place, field, known.asMethod());
			}
		}
	}

	private void compare(String place, GraphQLFieldDefinition field, Method method) {
		boolean nullable = Nullness.forMethodReturnType(method) == Nullness.NULLABLE;
		boolean needed = GraphQLTypeUtil.isNonNull(field.getType());
		if (nullable == needed && (needed || !MAY_BE_NULLABLE.test(place))) {
			this.faults.add(place + " is " + Sdl.written(field.getType()) + ", and " + method + " is "
					+ (nullable ? "nullable" : "not nullable"));
		}
		GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
		Class<?> java = bare(ResolvableType.forMethodReturnType(method));
		if (!fits(type, java)) {
			this.faults.add(place + " is " + Sdl.written(field.getType()) + ", and " + method + " returns "
					+ method.getGenericReturnType());
		}
	}

	/** Whether the Java type can stand for the type; notes it where none is known yet. */
	private boolean fits(GraphQLNamedType type, @Nullable Class<?> java) {
		if (java == null || java == Object.class) {
			return true;
		}
		if (SCALARS.containsKey(type.getName())) {
			return SCALARS.get(type.getName()).contains(java);
		}
		if (type instanceof GraphQLEnumType) {
			return java.isEnum() && java.getSimpleName().equals(type.getName());
		}
		if (type instanceof GraphQLObjectType) {
			Class<?> home = this.homes.computeIfAbsent(type.getName(), (name) -> java);
			return java.isAssignableFrom(home);
		}
		return java.getSimpleName().equals(type.getName());
	}

	private static @Nullable Class<?> bare(ResolvableType type) {
		return type.hasGenerics() && type.toClass() != Page.class ? bare(type.getGeneric(0)) : type.resolve();
	}

	private static Class<?> type(String name) {
		return ClassUtils.resolveClassName(name, null);
	}

	private Stream<GraphQLObjectType> objects() {
		return schema().getAllTypesAsList()
			.stream()
			.filter((type) -> type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
			.map(GraphQLObjectType.class::cast);
	}

	private GraphQLSchema schema() {
		return this.source.schema();
	}

	private Map<String, Map<String, DataFetcher>> fetchers() {
		RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
		this.configurers.forEach((configurer) -> configurer.configure(wiring));
		return wiring.build().getDataFetchers();
	}

}
