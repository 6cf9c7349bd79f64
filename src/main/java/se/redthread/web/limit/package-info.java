/**
 * What one document may ask: read once, between the parser and the validation, and kept
 * with the document. The table of all limits is in {@code src/docs/limits.md}.
 */
@NullMarked
package se.redthread.web.limit;

import org.jspecify.annotations.NullMarked;
