/**
 * Traces in OpenTelemetry's form: what of a request they tell, and that there are none
 * unless an operator has named a collector.
 */
@NullMarked
package se.redthread.web.tracing;

import org.jspecify.annotations.NullMarked;
