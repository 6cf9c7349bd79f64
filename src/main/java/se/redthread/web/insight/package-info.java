/**
 * What operators see: whether the service is ready, which requests are slow, and how
 * requests end.
 */
@NullMarked
package se.redthread.web.insight;

import org.jspecify.annotations.NullMarked;
