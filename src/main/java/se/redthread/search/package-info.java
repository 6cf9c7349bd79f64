/**
 * Search over the titles, numbers and texts of all things, ranked and with what matched
 * where, and suggestions while one types. What is typed is text, never query syntax.
 */
@NullMarked
package se.redthread.search;

import org.jspecify.annotations.NullMarked;
