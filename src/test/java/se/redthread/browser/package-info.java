/** A browser for the tests of what a person sees. */
@NullMarked
package se.redthread.browser;

import org.jspecify.annotations.NullMarked;
