package se.redthread.intake.draft;

import java.util.Map;

/**
 * A place in a document.
 *
 * @param document the document's id
 * @param place the fields that tell the place
 */
public record EvidenceDraft(String document, Map<String, Object> place) {

}
