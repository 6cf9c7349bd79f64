package se.redthread.search;

import java.util.List;
import java.util.stream.Stream;

import org.neo4j.driver.Value;

import se.redthread.thing.Row;

/** The texts of a thing that are searched, titles and numbers first. */
enum SearchField {

	TITLE("title"),

	ALTERNATIVE_TITLE("alternativeTitles"),

	CASE_NUMBER("caseNumber"),

	PARAGRAPH("paragraph"),

	DESIGNATION("designation"),

	DESCRIPTION("description"),

	WORDING("wording");

	/** Those that name a thing. */
	static final List<SearchField> NAMES = List.of(TITLE, ALTERNATIVE_TITLE, CASE_NUMBER, PARAGRAPH, DESIGNATION);

	private final String property;

	SearchField(String property) {
		this.property = property;
	}

	String property() {
		return this.property;
	}

	/** The texts of this kind that a thing has. */
	List<String> of(Row thing) {
		return (this == ALTERNATIVE_TITLE) ? thing.list(this.property, Value::asString)
				: Stream.ofNullable(thing.text(this.property)).toList();
	}

}
