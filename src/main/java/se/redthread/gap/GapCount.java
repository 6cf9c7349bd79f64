package se.redthread.gap;

/** How many gaps of a kind there are, among how many that were examined. */
record GapCount(GapKind kind, int gaps, int examined) {
}
