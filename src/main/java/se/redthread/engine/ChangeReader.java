package se.redthread.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.event.LabelEntry;
import org.neo4j.graphdb.event.PropertyEntry;
import org.neo4j.graphdb.event.TransactionData;
import se.redthread.revision.Change;
import se.redthread.revision.Change.Touched;
import se.redthread.revision.Change.TouchedLink;

/** Reads what a commit touches, in our terms. */
final class ChangeReader {

	/** More than this is as good as everything, and needn't be told one by one. */
	private static final int MOST = 20_000;

	private static final String ID = "id";

	private final TransactionData data;

	private final Map<String, Node> nodes = new HashMap<>();

	private final Map<String, Set<String>> lostLabels = new HashMap<>();

	private final Map<String, String> lostIds = new HashMap<>();

	private final Map<String, Relationship> links = new HashMap<>();

	private boolean elsewhere;

	ChangeReader(TransactionData data) {
		this.data = data;
	}

	Change read() {
		boolean told = each(this.data.createdNodes(), this::note) && each(this.data.deletedNodes(), this::note)
				&& each(this.data.assignedLabels(), this::noteGained) && each(this.data.removedLabels(), this::noteLost)
				&& each(this.data.assignedNodeProperties(), this::note)
				&& each(this.data.removedNodeProperties(), this::note)
				&& each(this.data.createdRelationships(), this::note)
				&& each(this.data.deletedRelationships(), this::note)
				&& each(this.data.assignedRelationshipProperties(), (property) -> note(property.entity()))
				&& each(this.data.removedRelationshipProperties(), (property) -> note(property.entity()));
		return (told && !this.elsewhere) ? change() : Change.EVERYTHING;
	}

	/** False as soon as it becomes too much. */
	private <T> boolean each(Iterable<T> many, Consumer<T> noting) {
		for (T one : many) {
			noting.accept(one);
			if (this.nodes.size() + this.links.size() > MOST) {
				return false;
			}
		}
		return true;
	}

	/**
	 * A thing that becomes one of another kind, or has another id, is in places that no
	 * link of the commit tells of.
	 */
	private void noteGained(LabelEntry label) {
		this.elsewhere |= !this.nodes.containsKey(label.node().getElementId());
		note(label.node());
	}

	private void noteLost(LabelEntry label) {
		this.elsewhere |= !this.data.isDeleted(label.node());
		note(label.node());
		this.lostLabels.computeIfAbsent(label.node().getElementId(), (id) -> new HashSet<>()).add(label.label().name());
	}

	private void note(Node node) {
		this.nodes.put(node.getElementId(), node);
	}

	private void note(PropertyEntry<Node> property) {
		Node node = property.entity();
		note(node);
		if (property.key().equals(ID) && property.previouslyCommittedValue() instanceof String lost) {
			this.lostIds.put(node.getElementId(), lost);
			this.elsewhere |= !this.data.isDeleted(node) && !lost.equals(node.getProperty(ID, null));
		}
	}

	private void note(Relationship link) {
		this.links.put(link.getElementId(), link);
	}

	private Change change() {
		Set<Touched> touched = new HashSet<>();
		this.nodes.forEach((element, node) -> {
			Set<String> labels = new HashSet<>(this.lostLabels.getOrDefault(element, Set.of()));
			String lost = this.lostIds.get(element);
			if (!this.data.isDeleted(node)) {
				for (Label label : node.getLabels()) {
					labels.add(label.name());
				}
				touched.add(new Touched(id(node), labels));
			}
			if (this.data.isDeleted(node) || lost != null) {
				touched.add(new Touched(lost, labels));
			}
		});
		Set<TouchedLink> joined = new HashSet<>();
		this.links.values()
			.forEach((link) -> joined
				.add(new TouchedLink(link.getType().name(), id(link.getStartNode()), id(link.getEndNode()))));
		return new Change(false, touched, joined);
	}

	private @Nullable String id(Node node) {
		if (this.data.isDeleted(node)) {
			return this.lostIds.get(node.getElementId());
		}
		return (node.getProperty(ID, null) instanceof String id) ? id : null;
	}

}
