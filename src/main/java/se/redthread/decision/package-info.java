/**
 * Proposals, decisions and what was promised (förslag, beslut, åtagande).
 */
@NullMarked
package se.redthread.decision;

import org.jspecify.annotations.NullMarked;
