/**
 * The application: one graph of an organization's strategy, plans, budgets, decisions and
 * risks, asked through GraphQL. Each package below is a room named by a word of the
 * business; this one only opens the door.
 */
@NullMarked
package se.redthread;

import org.jspecify.annotations.NullMarked;
