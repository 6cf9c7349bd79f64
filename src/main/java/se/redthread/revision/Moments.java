package se.redthread.revision;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import se.redthread.clock.Today;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The moment of now: two answers to one question in one moment are the same. */
@Component
public class Moments {

	private final @Nullable GraphRevision revision;

	private final Today today;

	Moments(ObjectProvider<GraphRevision> revision, Today today) {
		this.revision = revision.getIfAvailable();
		this.today = today;
	}

	/** Whether moments can be known at all, with the database that is used. */
	public boolean areKnown() {
		return this.revision != null;
	}

	/** Whether knowing costs nothing, or a small statement. */
	public boolean areFree() {
		return this.revision != null && this.revision.isFree();
	}

	/** Empty while a commit is under way, and where nobody can know. */
	public Optional<Moment> now() {
		Long number = (this.revision != null) ? this.revision.settled() : null;
		return Optional.ofNullable(number).map((known) -> new Moment(known, this.today.date()));
	}

}
