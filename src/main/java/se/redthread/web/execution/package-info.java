/**
 * How GraphQL's engine is set up to carry out requests: what is asked once a request, and
 * what for each field.
 */
@NullMarked
package se.redthread.web.execution;

import org.jspecify.annotations.NullMarked;
