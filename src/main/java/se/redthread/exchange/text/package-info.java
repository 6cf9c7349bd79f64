/**
 * The outer shape of the exchange format: files of lines, lines of UTF-8, and one JSON
 * object a line, read as a stream; and the faults that are found on the way, each with
 * its file and line.
 */
@NullMarked
package se.redthread.exchange.text;

import org.jspecify.annotations.NullMarked;
