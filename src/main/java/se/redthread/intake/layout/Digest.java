package se.redthread.intake.layout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import se.redthread.graph.Sha256;
import se.redthread.intake.draft.EvidenceDraft;
import se.redthread.intake.draft.LinkDraft;
import se.redthread.intake.draft.ThingDraft;

/**
 * The SHA-256 over what a draft says, whatever the order of its fields: two drafts with
 * the same digest say the same. The separators are characters that no text may hold.
 */
public final class Digest {

	private static final char NAME = '\u0001';

	private static final char VALUE = '\u0002';

	private static final char ENTRY = '\u0003';

	private final MessageDigest digest = Sha256.begin();

	private Digest() {
	}

	public static String of(ThingDraft thing) {
		return new Digest().add("type", thing.type().label()).add("id", thing.id()).add(thing.fields()).hex();
	}

	public static String of(LinkDraft link) {
		Digest digest = new Digest().add("link", link.kind())
			.add("from", link.from())
			.add("to", link.to())
			.add("key", link.key())
			.add("status", link.status())
			.add(link.fields());
		for (EvidenceDraft evidence : link.evidence()) {
			digest.add("evidence", evidence.document()).add(evidence.place());
		}
		return digest.hex();
	}

	private Digest add(Map<String, Object> fields) {
		SortedMap<String, Object> sorted = new TreeMap<>(fields);
		sorted.forEach(this::add);
		return this;
	}

	private Digest add(String name, @Nullable Object value) {
		if (value != null) {
			update(name + NAME);
			if (value instanceof List<?> list) {
				list.forEach((entry) -> update(entry.toString() + ENTRY));
			}
			else {
				update(value.toString());
			}
			update(String.valueOf(VALUE));
		}
		return this;
	}

	private void update(String text) {
		this.digest.update(text.getBytes(StandardCharsets.UTF_8));
	}

	private String hex() {
		return Sha256.hex(this.digest.digest());
	}

}
