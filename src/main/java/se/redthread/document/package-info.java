/**
 * Documents that are quoted or relied on, and shared vocabularies (handling, lag).
 */
@NullMarked
package se.redthread.document;

import org.jspecify.annotations.NullMarked;
