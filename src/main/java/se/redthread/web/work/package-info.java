/**
 * Watches over the requests that are being worked on: one whose time is up or whose
 * client has left is ended, here and in the database.
 */
@NullMarked
package se.redthread.web.work;

import org.jspecify.annotations.NullMarked;
