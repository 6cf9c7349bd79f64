/**
 * What the build leaves and what is handed on: the jars, their bills of materials and
 * licences, and the files for containers.
 */
@NullMarked
package se.redthread.packaging;

import org.jspecify.annotations.NullMarked;
