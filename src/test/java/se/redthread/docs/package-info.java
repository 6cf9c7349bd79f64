/**
 * What a reader is told, held to what is so: the examples are run, and tables, commands,
 * names and links compared with the code.
 */
@NullMarked
package se.redthread.docs;

import org.jspecify.annotations.NullMarked;
