/**
 * What a request costs: asked, by the schema's {@code @cost} and {@code @listSize} before
 * anything is done, and real, by what the answer holds.
 */
@NullMarked
package se.redthread.web.cost;

import org.jspecify.annotations.NullMarked;
