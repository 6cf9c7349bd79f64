package se.redthread.search;

import java.util.List;

import se.redthread.thing.Thing;

/** A thing that what was typed may mean, with the text of it that fits. */
record SearchSuggestion(Thing thing, SearchField field, String text, List<SearchHighlight> highlights) {

	/**
	 * Takes the first title or number that has all words, else the number that they are,
	 * else the title.
	 */
	static SearchSuggestion of(Thing thing, List<SearchMarks> ways) {
		for (SearchMarks marks : ways) {
			for (SearchField field : SearchField.NAMES) {
				for (String text : field.of(thing.row())) {
					if (marks.allIn(text)) {
						return new SearchSuggestion(thing, field, text, marks.in(text));
					}
				}
			}
		}
		return new SearchSuggestion(thing, SearchField.TITLE, thing.title(), ways.get(0).in(thing.title()));
	}

}
