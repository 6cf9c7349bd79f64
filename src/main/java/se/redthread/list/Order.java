package se.redthread.list;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** How a list is sorted: by one stored sort key, up or down. */
record Order(String by, boolean ascending) {

	private static final Map<String, String> KEYS = Map.of("TITLE", "titleKey", "DATE", "dateKey", "NUMBER",
			"numberKey", "AMOUNT", "amountKey");

	static Order of(@Nullable Map<String, Object> argument) {
		if (argument == null) {
			return new Order("TITLE", true);
		}
		return new Order((String) argument.getOrDefault("by", "TITLE"), !"DESC".equals(argument.get("direction")));
	}

	/** The property that holds the sort key; it ends in the id and so is unique. */
	String property() {
		String property = KEYS.get(this.by);
		if (property == null) {
			throw new IllegalStateException("No sort key for " + this.by);
		}
		return property;
	}

	/** The order's name, as cursors carry it. */
	String name() {
		return this.by + " " + (this.ascending ? "ASC" : "DESC");
	}

}
