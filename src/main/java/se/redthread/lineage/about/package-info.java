/**
 * The decisions about a thing, and the ways in which each of them is about it.
 */
@NullMarked
package se.redthread.lineage.about;

import org.jspecify.annotations.NullMarked;
