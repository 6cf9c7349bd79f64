/**
 * The one gate to the database: named Cypher files, sessions that see what they wrote,
 * the time that a work has, the pulse that tells when the database is away, and how a
 * statement of today is turned into one of what was known then.
 */
@NullMarked
package se.redthread.graph;

import org.jspecify.annotations.NullMarked;
