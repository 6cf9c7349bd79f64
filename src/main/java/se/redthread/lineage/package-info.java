/**
 * Where a decision comes from and where it led: the ladder of bodies, meetings and cases
 * told clause by clause, and the decisions about a thing (beslutskedja, ärende,
 * sammanträde).
 */
@NullMarked
package se.redthread.lineage;

import org.jspecify.annotations.NullMarked;
