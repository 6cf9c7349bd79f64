package se.redthread.engine;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.neo4j.io.pagecache.monitoring.PageCacheCounters;

/**
 * Whether the memory for pages is enough: pages that were found in it, and that were not.
 */
final class PageCacheMeters implements MeterBinder {

	private final PageCacheCounters counters;

	PageCacheMeters(PageCacheCounters counters) {
		this.counters = counters;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		FunctionCounter.builder("neo4j.page.cache.hits", this.counters, PageCacheCounters::hits)
			.description("Pages of the embedded database that were in memory when they were needed")
			.register(registry);
		FunctionCounter.builder("neo4j.page.cache.faults", this.counters, PageCacheCounters::faults)
			.description("Pages of the embedded database that had to be read from disk")
			.register(registry);
	}

}
