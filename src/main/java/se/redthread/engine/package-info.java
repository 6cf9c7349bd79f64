/**
 * The embedded Neo4j, for a site without a database server of its own. It starts before
 * the driver is made, listens on loopback only, and is off when {@code spring.neo4j.uri}
 * is set. Nothing outside of this package knows of it: all others see a driver.
 */
@NullMarked
package se.redthread.engine;

import org.jspecify.annotations.NullMarked;
