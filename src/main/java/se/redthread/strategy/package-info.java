/**
 * Visions, strategies and focus areas: the upper part of the chain (vision, strategi,
 * fokusområde).
 */
@NullMarked
package se.redthread.strategy;

import org.jspecify.annotations.NullMarked;
