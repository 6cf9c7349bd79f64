/**
 * What goes wrong around a service, made to go wrong: the database as a process of its
 * own that is killed, frozen or cut off, the service killed while it writes.
 */
package se.redthread.fault;
