package se.redthread.web.limit;

import java.util.List;
import java.util.regex.Pattern;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import se.redthread.problem.Problem;

import org.springframework.stereotype.Component;

/** Refuses a document that asks more than one request may, and says what to do. */
@Component
class DocumentLimits {

	// The engine reads them in a time that grows with the square of their number
	private static final Pattern DIGITS = Pattern.compile("\\d{501}+");

	private final Limits limits;

	DocumentLimits(Limits limits) {
		this.limits = limits;
	}

	/** Refuses a text whose parsing is itself the attack. */
	void check(String text) {
		if (DIGITS.matcher(text).find()) {
			throw Problem
				.limit("The document holds a number of more than 500 digits. Put a text of digits in a variable.");
		}
	}

	void check(Document document) {
		List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
		refuseOver(operations.size(), this.limits.operations(), "holds %s operations",
				"Send only the operation that is to run.");
		refuseOver(document.getDefinitionsOfType(FragmentDefinition.class).size(), this.limits.fragments(),
				"defines %s fragments", "Send only the fragments that the operation spreads, or spread larger ones.");
		DocumentWalk walk = new DocumentWalk(document);
		operations.forEach((operation) -> check(walk.of(operation)));
		refuseOver(walk.directives(), this.limits.directives(), "puts %s directives on one element",
				"Put the condition on a level above, or join it in one variable.");
	}

	private void check(Extent extent) {
		refuseOver(extent.depth(), this.limits.depth(), "nests fields %s deep",
				"Ask for the deeper levels in a further request, by the ids that this one gives.");
		refuseOver(extent.top(), this.limits.rootFields(), "asks for %s fields at the top",
				"Share them out among several requests, or take many things by nodes(ids:).");
		refuseOver(extent.aliases(), this.limits.aliases(), "uses %s aliases",
				"Take many things in one list, by a filter or by nodes(ids:), in place of an alias for each.");
		refuseOver(extent.fields(), this.limits.fields(), "asks for %s fields, with those of each spread fragment",
				"Leave out what isn't needed, or share the fields out among several requests.");
	}

	private void refuseOver(int asked, int limit, String what, String remedy) {
		if (asked > limit) {
			String count = (asked < Extent.COUNTED) ? String.valueOf(asked) : "more than a million";
			throw Problem.limit("The document " + what.formatted(count) + "; " + limit + " is the most. " + remedy);
		}
	}

}
