/**
 * The rules that hold between lines, and between the lines and the graph: ids, ends and
 * their types, the chain without cycles, shares, natural keys. It keeps a few numbers a
 * line, never the lines.
 */
@NullMarked
package se.redthread.intake.rule;

import org.jspecify.annotations.NullMarked;
