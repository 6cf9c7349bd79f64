/**
 * What every HTTP request passes first: it gets an id, it must be meant for this host and
 * come from a page that may ask, and browsers are told what they may do with the answer.
 */
@NullMarked
package se.redthread.web.gate;

import org.jspecify.annotations.NullMarked;
