/**
 * What a database must be before anybody is served: a server that can be used, the schema
 * scripts applied in their order, by one instance at a time.
 */
@NullMarked
package se.redthread.database;

import org.jspecify.annotations.NullMarked;
