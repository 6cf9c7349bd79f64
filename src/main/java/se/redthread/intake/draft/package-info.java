/**
 * What a line of the exchange format says, as a draft of a thing or link: held to the
 * published JSON Schema and to the rules that one line alone can break.
 */
@NullMarked
package se.redthread.intake.draft;

import org.jspecify.annotations.NullMarked;
