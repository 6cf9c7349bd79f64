/**
 * How a decision accords with its proposal: what differs, and the wordings compared word
 * by word. Plain rules over plain values.
 */
@NullMarked
package se.redthread.lineage.accordance;

import org.jspecify.annotations.NullMarked;
