/**
 * The explorer, the page at the root: it shows the thread and lets one walk it. It is
 * plain HTML, CSS and ES modules under {@code explorer} on the class path, and asks
 * GraphQL like any other client.
 */
@NullMarked
package se.redthread.web.explorer;

import org.jspecify.annotations.NullMarked;
