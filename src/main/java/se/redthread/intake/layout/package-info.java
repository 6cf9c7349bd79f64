/**
 * How drafts are laid out as nodes and relationships: their properties, sort keys and
 * digests.
 */
@NullMarked
package se.redthread.intake.layout;

import org.jspecify.annotations.NullMarked;
