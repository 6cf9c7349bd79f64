/**
 * Links between things. Every link is a claim: it tells how well it is founded, who
 * asserts it and since when, and its evidence. The walk reads thin relationships; the
 * claim is read where a request asks for it.
 */
@NullMarked
package se.redthread.link;

import org.jspecify.annotations.NullMarked;
