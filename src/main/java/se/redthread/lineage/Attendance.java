package se.redthread.lineage;

import org.jspecify.annotations.Nullable;

import se.redthread.link.Link;
import se.redthread.organization.Person;

/** Who attended a meeting, and as what. */
record Attendance(Link link) {

	public Person person() {
		return (Person) this.link.from();
	}

	public @Nullable String role() {
		return this.link.role();
	}

	public @Nullable String party() {
		return this.link.party();
	}

	public @Nullable String paragraphs() {
		return this.link.paragraphs();
	}

}
