/**
 * Bodies, administrations, people and roles (organ, förvaltning, ledamot).
 */
@NullMarked
package se.redthread.organization;

import org.jspecify.annotations.NullMarked;
