/**
 * What all things share: a thing is a typed view of its row in the graph, found by its id
 * and shown as far as asked. A feature adds its types by a
 * {@link se.redthread.thing.ThingView} each.
 */
@NullMarked
package se.redthread.thing;

import org.jspecify.annotations.NullMarked;
