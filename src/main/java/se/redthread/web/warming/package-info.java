/**
 * What is asked once after the start, so that nobody is the first to ask it.
 */
@NullMarked
package se.redthread.web.warming;

import org.jspecify.annotations.NullMarked;
