/**
 * Edits: what a request wants done is read, carried out on what is stored, held to the
 * same rules as an import, and written in one transaction with its change set.
 */
@NullMarked
@NamedInterface("edit")
package se.redthread.change.edit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
