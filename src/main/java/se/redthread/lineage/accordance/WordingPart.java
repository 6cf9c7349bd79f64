package se.redthread.lineage.accordance;

/** Words that stand together in two wordings, or in one of them. */
public record WordingPart(WordingChange change, String text) {
}
