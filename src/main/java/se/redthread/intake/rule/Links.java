package se.redthread.intake.rule;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.draft.LinkDraft;
import se.redthread.intake.fault.Place;
import se.redthread.model.LinkKind;

/** Every link that the files give: its kind, its ends by number and its place. */
final class Links {

	private static final LinkKind[] KINDS = LinkKind.values();

	private static final int KIND_BITS = 8;

	private final Numbers ends = new Numbers();

	private final Numbers kinds = new Numbers();

	private final Numbers places = new Numbers();

	private final Map<Same, Integer> first = new HashMap<>();

	/** Notes a link; returns where the same one was given before. */
	@Nullable Place add(LinkDraft link, int from, int to, Place place) {
		int index = this.kinds.size();
		Integer before = this.first.putIfAbsent(new Same(link.kind(), from, to, link.key()), index);
		if (before != null) {
			return place(before);
		}
		this.ends.add(((long) from << Integer.SIZE) | to);
		this.kinds.add(((link.status().isWalked() ? 1L : 0L) << KIND_BITS) | link.kind().ordinal());
		this.places.add(place.packed());
		return null;
	}

	boolean has(LinkKind kind, int from, int to, @Nullable String key) {
		return this.first.containsKey(new Same(kind, from, to, key));
	}

	int size() {
		return this.kinds.size();
	}

	int from(int index) {
		return (int) (this.ends.get(index) >>> Integer.SIZE);
	}

	int to(int index) {
		return (int) this.ends.get(index);
	}

	LinkKind kind(int index) {
		return KINDS[(int) (this.kinds.get(index) & ((1 << KIND_BITS) - 1))];
	}

	boolean isWalked(int index) {
		return this.kinds.get(index) >>> KIND_BITS == 1;
	}

	Place place(int index) {
		return Place.unpacked(this.places.get(index));
	}

	private record Same(LinkKind kind, int from, int to, @Nullable String key) {

	}

}
