/**
 * The levels of the chain from vision to budget item. Some are optional: a level that a
 * thread passes by is not used, which is no gap.
 */
@NullMarked
package se.redthread.chain;

import org.jspecify.annotations.NullMarked;
