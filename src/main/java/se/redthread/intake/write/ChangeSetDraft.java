package se.redthread.intake.write;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a change.
 *
 * @param by who makes it
 * @param reason why
 * @param decision the key of the decision that it carries out
 * @param inCase the key of the case that it belongs to
 * @param client the program by which it is made
 * @param key the client's idempotency key
 * @param request the SHA-256 of the request, by which its repetition is known
 * @param undoes the number of the change set that it undoes
 * @param baseline what it names, where it changes nothing else
 */
public record ChangeSetDraft(ChangeSetKind kind, String by, String reason, @Nullable String decision,
		@Nullable String inCase, @Nullable String client, @Nullable String key, @Nullable String request,
		@Nullable Long undoes, @Nullable BaselineDraft baseline) {

	/** Of an import of files. */
	public static ChangeSetDraft ofImport(String by, String reason) {
		return new ChangeSetDraft(ChangeSetKind.IMPORT, by, reason, null, null, null, null, null, null, null);
	}

	/** The same, of a baseline. */
	public ChangeSetDraft naming(String decision, BaselineDraft baseline) {
		return new ChangeSetDraft(ChangeSetKind.BASELINE, this.by, this.reason, decision, this.inCase, this.client,
				this.key, this.request, null, baseline);
	}

}
