/**
 * What is wrong with what somebody gives: each fault has a code for programs and a
 * sentence for people, and all faults are told at once.
 */
@NullMarked
package se.redthread.intake.fault;

import org.jspecify.annotations.NullMarked;
