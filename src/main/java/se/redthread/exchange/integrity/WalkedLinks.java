package se.redthread.exchange.integrity;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.draft.LinkDraft;
import se.redthread.intake.layout.ClaimProperties;

/** Holds the thin relationships that are walked to the claim that stands for them. */
final class WalkedLinks {

	private final Findings findings;

	WalkedLinks(Findings findings) {
		this.findings = findings;
	}

	@SuppressWarnings("unchecked")
	void check(String subject, LinkDraft link, @Nullable Object knownFrom, List<Map<String, Object>> walked) {
		int wanted = link.status().isWalked() ? 1 : 0;
		if (walked.size() != wanted) {
			this.findings.add(subject, "it is " + link.status() + " and has " + walked.size()
					+ " relationships that are walked; " + wanted + " is right.");
			return;
		}
		for (Map<String, Object> one : walked) {
			if (!link.kind().name().equals(one.get("kind"))) {
				this.findings.add(subject, "the relationship that is walked is of the kind " + one.get("kind") + ".");
			}
			if (knownFrom instanceof ZonedDateTime from) {
				Map<String, Object> row = ClaimProperties.relationship(link, from);
				this.findings.compare(subject, "of the relationship that is walked, ",
						(Map<String, Object>) one.getOrDefault("properties", Map.of()),
						(Map<String, Object>) row.getOrDefault("properties", Map.of()));
			}
		}
	}

}
