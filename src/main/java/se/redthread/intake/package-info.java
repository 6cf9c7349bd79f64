/**
 * The way into the graph, for files and edits alike: drafts of things and links, the
 * rules that they keep to alone, together and with what the graph holds, and how they are
 * written. Open to the rooms that bring something in.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package se.redthread.intake;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
