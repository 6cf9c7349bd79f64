/**
 * Roll-ups of budgets: what the items of a plan, a year or a subtree come to, along the
 * chain or by what they are, each item once.
 */
@NullMarked
package se.redthread.rollup;

import org.jspecify.annotations.NullMarked;
