package se.redthread.page;

import org.jspecify.annotations.Nullable;

/** Where a page lies among the others. */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {
}
