/**
 * Routes between two things: walks over links in memory, all routes of a walk the
 * shortest first, and the field that asks for them. A trace finds its routes here too.
 */
@NullMarked
package se.redthread.route;

import org.jspecify.annotations.NullMarked;
