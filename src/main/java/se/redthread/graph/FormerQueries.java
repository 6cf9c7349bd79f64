package se.redthread.graph;

import java.util.HashMap;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.neo4j.driver.Query;

/** The statements of today, told for the record time of the part of a request. */
final class FormerQueries {

	private static final int CHARACTERS = 4_000_000;

	private final Cache<String, String> texts = Caffeine.newBuilder()
		.maximumWeight(CHARACTERS)
		.weigher((String today, String then) -> today.length() + then.length())
		.build();

	/** The same query, or what it comes to for what was known then. */
	Query of(Query today) {
		KnownAt at = KnownAt.current();
		if (at == null) {
			return today;
		}
		Map<String, Object> parameters = new HashMap<>(today.parameters().asMap());
		parameters.put("knownAt", at.time());
		return new NamedQuery(NamedQuery.nameOf(today), this.texts.get(today.text(), FormerText::of), parameters);
	}

}
