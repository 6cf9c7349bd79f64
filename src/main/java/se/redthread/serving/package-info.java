/**
 * Who serves what: the administrations that serve one thing of the chain side by side,
 * and the things of it that nothing serves.
 */
@NullMarked
package se.redthread.serving;

import org.jspecify.annotations.NullMarked;
