/**
 * The scalars of the schema: days, instants and exact decimals.
 */
@NullMarked
package se.redthread.scalar;

import org.jspecify.annotations.NullMarked;
