package se.redthread.graph;

import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * The texts of statements that depend on what was asked. To render one costs more than
 * the rest of a small answer, so the texts of the shapes asked last are kept. Clients
 * choose shapes, and so what is kept is bounded.
 *
 * @param <S> all that a text depends on
 */
public final class StatementTexts<S> {

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_26).build());

	private static final int CHARACTERS = 2_000_000;

	private static final int OVERHEAD = 500;

	private final Cache<S, String> texts = Caffeine.newBuilder()
		.maximumWeight(CHARACTERS)
		.weigher((S shape, String text) -> text.length() + OVERHEAD)
		.build();

	/** The text for a shape, rendered when it isn't kept. */
	public String of(S shape, Supplier<Statement> statement) {
		String known = this.texts.getIfPresent(shape);
		if (known != null) {
			return known;
		}
		String text = RENDERER.render(statement.get());
		this.texts.put(shape, text);
		return text;
	}

}
