/**
 * What each client may ask: a request's cost is taken from its client's budget before
 * anything is done, settled by what came, and told with the answer.
 */
@NullMarked
package se.redthread.web.budget;

import org.jspecify.annotations.NullMarked;
