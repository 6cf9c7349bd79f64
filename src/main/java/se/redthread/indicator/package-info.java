/**
 * What is measured, its values, and follow-up reports (indikator, utfall, uppföljning).
 */
@NullMarked
package se.redthread.indicator;

import org.jspecify.annotations.NullMarked;
