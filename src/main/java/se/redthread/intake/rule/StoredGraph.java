package se.redthread.intake.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;

/** What the rules ask of the graph that the files are to be added to. */
public interface StoredGraph {

	/** The types of those of the things that the graph holds, by id. */
	Map<String, ThingType> types(Collection<String> ids);

	/** The types of those of the ids that were withdrawn, such as Assignment or Claim. */
	Map<String, String> withdrawn(Collection<String> ids);

	/** The days on which those of the things were erased that were. */
	Map<String, LocalDate> erased(Collection<String> ids);

	/** The links by which the things serve or are parts of others. */
	List<StoredLink> upward(Collection<String> ids);

	/** The links by which the budget items fund things. */
	List<StoredLink> funding(Collection<String> ids);

	/** The ids of cases by those of the numbers that the graph holds. */
	Map<String, String> cases(Collection<String> numbers);

	/** The ids of agenda items by those of the paragraphs that the graph holds. */
	Map<String, String> paragraphs(Collection<String> paragraphs);

	/**
	 * A link that the graph walks.
	 *
	 * @param share in hundredths of a percent
	 */
	record StoredLink(LinkKind kind, String from, String to, @Nullable String key, @Nullable Long share,
			@Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

	}

}
