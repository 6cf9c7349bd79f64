/**
 * Plans: the editions in which things are stated (verksamhetsplan, mål och budget), and a
 * whole plan as a tree.
 */
@NullMarked
package se.redthread.plan;

import org.jspecify.annotations.NullMarked;
