/**
 * Whether the graph has changed: the number of its state, which moves with every commit
 * through any connection, and what each commit touches. What is kept between requests is
 * kept under that number.
 */
@NullMarked
package se.redthread.revision;

import org.jspecify.annotations.NullMarked;
