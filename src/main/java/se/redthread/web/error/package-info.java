/**
 * How a refusal is told: every error carries a code and a classification, names the value
 * and the remedy, and says nothing of the inside.
 */
@NullMarked
package se.redthread.web.error;

import org.jspecify.annotations.NullMarked;
