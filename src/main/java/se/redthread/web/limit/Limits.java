package se.redthread.web.limit;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import se.redthread.start.StartRefused;

/**
 * How much one request, and one client, may ask.
 *
 * @param body the bytes of a request's body
 * @param characters the characters of a document
 * @param tokens the tokens of a document; comments and white space have four times as
 * many
 * @param operations the operations in a document
 * @param fragments the fragments that a document defines
 * @param fields the fields of a document, those of a fragment counted where it is spread
 * @param depth how deep fields nest
 * @param aliases the fields under another name than their own
 * @param rootFields the fields at the top of an operation
 * @param directives the directives on one element of a document
 * @param cost what a request may cost, as the schema's {@code @cost} and
 * {@code @listSize} tell
 * @param assumedListSize how long a list is taken to be of which the schema tells nothing
 * @param time how long a request may take, its statements included
 * @param budget what the requests of one client address may cost in a minute; 0 for
 * anything
 * @param clients of how many client addresses the budget is remembered
 */
@ConfigurationProperties(prefix = "redthread.limits", ignoreUnknownFields = false)
public record Limits(@DefaultValue("256KB") DataSize body, @DefaultValue("50000") int characters,
		@DefaultValue("10000") int tokens, @DefaultValue("1") int operations, @DefaultValue("100") int fragments,
		@DefaultValue("1000") int fields, @DefaultValue("20") int depth, @DefaultValue("30") int aliases,
		@DefaultValue("20") int rootFields, @DefaultValue("10") int directives, @DefaultValue("100000") int cost,
		@DefaultValue("5") int assumedListSize, @DefaultValue("10s") Duration time,
		@DefaultValue("10000000") long budget, @DefaultValue("10000") int clients) {

	public Limits {
		atLeastOne("body", body.toBytes());
		atLeastOne("characters", characters);
		atLeastOne("tokens", tokens);
		atLeastOne("operations", operations);
		atLeastOne("fields", fields);
		atLeastOne("depth", depth);
		atLeastOne("root-fields", rootFields);
		atLeastOne("cost", cost);
		atLeastOne("assumed-list-size", assumedListSize);
		atLeastOne("time", time.toMillis());
		atLeastOne("clients", clients);
		atLeast(0, "fragments", fragments);
		atLeast(0, "aliases", aliases);
		atLeast(0, "directives", directives);
		atLeast(0, "budget", budget);
	}

	private static void atLeastOne(String name, long value) {
		atLeast(1, name, value);
	}

	private static void atLeast(int least, String name, long value) {
		if (value < least) {
			throw new StartRefused("redthread.limits." + name + " is " + value + ", and the least is " + least
					+ "; correct or remove it");
		}
	}

}
