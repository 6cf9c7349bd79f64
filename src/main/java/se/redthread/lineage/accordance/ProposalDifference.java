package se.redthread.lineage.accordance;

import java.util.List;

/** Something in which an outcome differs from its proposal. */
public record ProposalDifference(ProposalAspect what, List<String> proposed, List<String> decided) {
}
