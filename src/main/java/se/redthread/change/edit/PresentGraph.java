package se.redthread.change.edit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.redthread.intake.rule.StoredGraph;
import se.redthread.model.ClaimId;
import se.redthread.model.ThingType;

/** What the graph holds without what a request is about to withdraw. */
final class PresentGraph implements StoredGraph {

	private final StoredGraph stored;

	private final Set<String> things;

	private final Set<String> links;

	private final Map<String, LocalDate> erasing;

	PresentGraph(StoredGraph stored, Collection<String> withdrawnThings, Collection<String> withdrawnLinks,
			Map<String, LocalDate> erasing) {
		this.erasing = erasing;
		this.stored = stored;
		this.things = new HashSet<>(withdrawnThings);
		this.links = new HashSet<>(withdrawnLinks);
	}

	@Override
	public Map<String, ThingType> types(Collection<String> ids) {
		Map<String, ThingType> types = new HashMap<>(this.stored.types(ids));
		types.keySet().removeAll(this.things);
		return types;
	}

	@Override
	public Map<String, String> withdrawn(Collection<String> ids) {
		return this.stored.withdrawn(ids);
	}

	/** What the request erases is as good as erased. */
	@Override
	public Map<String, LocalDate> erased(Collection<String> ids) {
		Map<String, LocalDate> erased = new HashMap<>(this.stored.erased(ids));
		erased.putAll(this.erasing);
		return erased;
	}

	@Override
	public List<StoredLink> upward(Collection<String> ids) {
		return present(this.stored.upward(ids));
	}

	@Override
	public List<StoredLink> funding(Collection<String> ids) {
		return present(this.stored.funding(ids));
	}

	private List<StoredLink> present(List<StoredLink> links) {
		return links.stream()
			.filter((link) -> !this.links.contains(ClaimId.of(link.kind(), link.from(), link.to(), link.key())))
			.toList();
	}

	@Override
	public Map<String, String> cases(Collection<String> numbers) {
		return without(this.stored.cases(numbers));
	}

	@Override
	public Map<String, String> paragraphs(Collection<String> paragraphs) {
		return without(this.stored.paragraphs(paragraphs));
	}

	private Map<String, String> without(Map<String, String> things) {
		Map<String, String> others = new HashMap<>(things);
		others.values().removeAll(this.things);
		return others;
	}

}
