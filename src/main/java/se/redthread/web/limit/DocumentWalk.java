package se.redthread.web.limit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * Measures a document that has been parsed and not yet validated: a fragment may be
 * missing, or spread itself. Each fragment is walked once, wherever it is spread.
 */
final class DocumentWalk {

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Map<String, Extent> walked = new HashMap<>();

	private int directives;

	DocumentWalk(Document document) {
		for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
			this.fragments.putIfAbsent(fragment.getName(), fragment);
		}
	}

	Extent of(OperationDefinition operation) {
		note(operation.getDirectives());
		operation.getVariableDefinitions().forEach((variable) -> note(variable.getDirectives()));
		return of(operation.getSelectionSet());
	}

	/** The most directives on any element that was walked. */
	int directives() {
		return this.directives;
	}

	private Extent of(@Nullable SelectionSet set) {
		Extent extent = Extent.NOTHING;
		if (set != null) {
			for (Selection<?> selection : set.getSelections()) {
				extent = extent.and(of(selection));
			}
		}
		return extent;
	}

	private Extent of(Selection<?> selection) {
		if (selection instanceof Field field) {
			note(field.getDirectives());
			return Extent.field(field.getAlias() != null, of(field.getSelectionSet()));
		}
		if (selection instanceof InlineFragment inline) {
			note(inline.getDirectives());
			return of(inline.getSelectionSet());
		}
		FragmentSpread spread = (FragmentSpread) selection;
		note(spread.getDirectives());
		return ofFragment(spread.getName());
	}

	private Extent ofFragment(String name) {
		Extent known = this.walked.get(name);
		FragmentDefinition fragment = this.fragments.get(name);
		if (known != null || fragment == null) {
			return (known != null) ? known : Extent.NOTHING;
		}
		// A fragment that spreads itself finds this, and validation refuses it later
		this.walked.put(name, Extent.NOTHING);
		note(fragment.getDirectives());
		Extent extent = of(fragment.getSelectionSet());
		this.walked.put(name, extent);
		return extent;
	}

	private void note(List<Directive> directives) {
		this.directives = Math.max(this.directives, directives.size());
	}

}
