package se.redthread.intake.layout;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.redthread.intake.draft.EvidenceDraft;
import se.redthread.intake.draft.LinkDraft;

/** The properties of a claim, of its thin relationship, and of its evidence. */
public final class ClaimProperties {

	private static final List<String> THIN = List.of("validFrom", "validTo", "share");

	private ClaimProperties() {
	}

	/** All properties of its first version. */
	public static Map<String, Object> of(LinkDraft link, String digest, ZonedDateTime knownFrom) {
		Map<String, Object> properties = new HashMap<>(link.fields());
		properties.put("id", link.id());
		properties.put("kind", link.kind().name());
		properties.put("from", link.from());
		properties.put("to", link.to());
		if (link.key() != null) {
			properties.put("key", link.key());
		}
		properties.put("status", link.status().name());
		properties.put("version", 1);
		properties.put("digest", digest);
		properties.put("knownFrom", knownFrom);
		return properties;
	}

	/** The relationship that is walked, as a row for the statement that makes it. */
	public static Map<String, Object> relationship(LinkDraft link, ZonedDateTime knownFrom) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("claim", link.id());
		properties.put("status", link.status().name());
		properties.put("knownFrom", knownFrom);
		THIN.forEach((name) -> properties.computeIfAbsent(name, link.fields()::get));
		return Map.of("kind", link.kind().name(), "from", link.from(), "to", link.to(), "properties", properties);
	}

	/** The places that the claim cites, as rows. */
	public static List<Map<String, Object>> citations(LinkDraft link) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (EvidenceDraft evidence : link.evidence()) {
			Map<String, Object> place = new HashMap<>(evidence.place());
			place.put("position", rows.size());
			rows.add(Map.of("claim", link.id(), "document", evidence.document(), "place", place));
		}
		return rows;
	}

}
