package se.redthread.archive;

import java.util.List;
import java.util.Map;

/** Reads an archive for nothing but its soundness. */
final class Nothing implements ArchiveFile.Content {

	@Override
	public void node(List<String> labels, Map<String, Object> properties) {
	}

	@Override
	public void relationship(String type, List<Object> from, List<Object> to, Map<String, Object> properties) {
	}

}
