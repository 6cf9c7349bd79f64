package se.redthread.lineage.about;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.redthread.decision.Decision;

/** A decision about a thing, and how it is about it. */
record DecisionAbout(Decision decision, @Nullable LocalDate date, List<AboutRelation> relations) {
}
