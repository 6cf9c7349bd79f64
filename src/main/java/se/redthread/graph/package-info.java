/**
 * The shared floor: the types of things and links, their ids, the named Cypher files, the
 * one gate to the database, and the scripts that prepare it.
 */
@NullMarked
package se.redthread.graph;

import org.jspecify.annotations.NullMarked;
