package se.redthread.intake.draft;

/** A thing or link that somebody wants in the graph; each of its values is sound. */
public sealed interface Draft permits ThingDraft, LinkDraft {

}
