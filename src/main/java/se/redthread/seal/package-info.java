/**
 * Values that are kept in such a form that they die with a key: texts under AES-256-GCM,
 * each naming the key that opens it and what stands in its place when that is gone.
 */
@NullMarked
package se.redthread.seal;

import org.jspecify.annotations.NullMarked;
