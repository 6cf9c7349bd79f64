/**
 * Meetings, their paragraphs, and cases (sammanträde, paragraf, ärende).
 */
@NullMarked
package se.redthread.meeting;

import org.jspecify.annotations.NullMarked;
