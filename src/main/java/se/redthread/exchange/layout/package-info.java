/**
 * How drafts are laid out as nodes and relationships: their properties, sort keys and
 * digests.
 */
@NullMarked
package se.redthread.exchange.layout;

import org.jspecify.annotations.NullMarked;
