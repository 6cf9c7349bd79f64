/**
 * Risks, what they threaten and what treats them (risk).
 */
@NullMarked
package se.redthread.risk;

import org.jspecify.annotations.NullMarked;
