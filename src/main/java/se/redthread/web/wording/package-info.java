/**
 * Puts the messages of GraphQL's engine into words for clients, by rules for each form
 * that they have.
 */
@NullMarked
package se.redthread.web.wording;

import org.jspecify.annotations.NullMarked;
