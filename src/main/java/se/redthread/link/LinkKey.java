package se.redthread.link;

/** A question about one thing's links. */
record LinkKey(String thing, LinkQuery query) {
}
