package se.redthread.search;

import java.util.List;

import se.redthread.page.Page;
import se.redthread.page.PageInfo;

/** A page of what a search found. */
record SearchPage(Page<SearchEdge> page, boolean limited) {

	/** What a text without a word finds. */
	static final SearchPage EMPTY = new SearchPage(new Page<>(List.of(), new PageInfo(false, false, null, null), 0),
			false);

	public List<SearchEdge> edges() {
		return this.page.edges();
	}

	public List<?> nodes() {
		return this.page.nodes();
	}

	public int totalCount() {
		return this.page.totalCount();
	}

	public PageInfo pageInfo() {
		return this.page.pageInfo();
	}

}
