package se.redthread.change.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.redthread.model.ClaimStatus;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;

/**
 * One thing that a request wants done, as the client gave it; ids are yet to be looked
 * up.
 */
sealed interface Edit {

	/** Where in the arguments it stands. */
	List<String> path();

	/** The ids of things and links that it names, for looking them up at once. */
	Stream<String> ids();

	/**
	 * Carries it out.
	 * @param number its place in the request, from 1
	 */
	void carryOut(ThingEdits things, LinkEdits links, int number) throws Faulted;

	/** Where in the arguments a field of what it makes stands. */
	default List<String> pathOf(String field) {
		return Paths.below(path(), field);
	}

	/**
	 * Creates a thing.
	 *
	 * @param named the field of the input that says what it is
	 * @param says its fields
	 * @param name by which others in the request refer to it
	 */
	record Create(List<String> path, ThingType type, String named, Map<String, Object> says, @Nullable String ownId,
			@Nullable String name) implements Edit {

		@Override
		public Stream<String> ids() {
			return Stream.empty();
		}

		@Override
		public void carryOut(ThingEdits things, LinkEdits links, int number) throws Faulted {
			things.create(this, number);
		}

		@Override
		public List<String> pathOf(String field) {
			return switch (field) {
				case "id" -> Paths.below(path(), "ownId");
				case "name" -> Paths.below(path(), field);
				default -> Paths.below(Paths.below(Paths.below(path(), "thing"), this.named), field);
			};
		}

	}

	/** Changes what a thing says. */
	record Change(List<String> path, String id, ThingType type, String named, Map<String, Object> says,
			@Nullable Integer expected) implements Edit {

		@Override
		public Stream<String> ids() {
			return Stream.of(this.id);
		}

		@Override
		public void carryOut(ThingEdits things, LinkEdits links, int number) throws Faulted {
			things.change(this, number);
		}

		@Override
		public List<String> pathOf(String field) {
			return switch (field) {
				case "id", "expectedVersion" -> Paths.below(path(), field);
				default -> Paths.below(Paths.below(Paths.below(path(), "to"), this.named), field);
			};
		}

	}

	/** Retires a thing from a day. */
	record Retire(List<String> path, String id, LocalDate on, @Nullable Integer expected) implements Edit {

		@Override
		public Stream<String> ids() {
			return Stream.of(this.id);
		}

		@Override
		public void carryOut(ThingEdits things, LinkEdits links, int number) throws Faulted {
			things.retire(this, number);
		}

		@Override
		public List<String> pathOf(String field) {
			return Paths.below(path(), Paths.isOfPeriod(field) ? "on" : field);
		}

	}

	/** Brings a retired thing back. */
	record Restore(List<String> path, String id, @Nullable Integer expected) implements Edit {

		@Override
		public Stream<String> ids() {
			return Stream.of(this.id);
		}

		@Override
		public void carryOut(ThingEdits things, LinkEdits links, int number) throws Faulted {
			things.restore(this, number);
		}

	}

	/** Links two things. */
	record Join(List<String> path, LinkKind kind, End from, End to, Basis basis,
			Map<String, Object> details) implements Edit {

		@Override
		public Stream<String> ids() {
			return Stream.concat(this.from.ids(), this.to.ids());
		}

		@Override
		public void carryOut(ThingEdits things, LinkEdits links, int number) throws Faulted {
			links.join(this, number);
		}

		@Override
		public List<String> pathOf(String field) {
			return Paths.ofLink(path(), this.basis, field);
		}

	}

	/** Changes what a link says. */
	record ChangeLink(List<String> path, String link, @Nullable Basis basis, Map<String, Object> details,
			@Nullable Integer expected) implements Edit {

		@Override
		public Stream<String> ids() {
			return Stream.of(this.link);
		}

		@Override
		public void carryOut(ThingEdits things, LinkEdits links, int number) throws Faulted {
			links.change(this, number);
		}

		@Override
		public List<String> pathOf(String field) {
			return Paths.ofLink(path(), this.basis, field);
		}

	}

	/**
	 * Ends a link.
	 *
	 * @param on the day on which it no longer holds; null when it never held
	 * @param mistaken whether it never held
	 */
	record Unlink(List<String> path, String link, @Nullable LocalDate on, boolean mistaken,
			@Nullable Integer expected) implements Edit {

		@Override
		public Stream<String> ids() {
			return Stream.of(this.link);
		}

		@Override
		public void carryOut(ThingEdits things, LinkEdits links, int number) throws Faulted {
			links.unlink(this, number);
		}

		@Override
		public List<String> pathOf(String field) {
			return switch (field) {
				case "link", "expectedVersion" -> Paths.below(path(), field);
				case "mistaken" -> Paths.below(Paths.below(path(), "how"), field);
				default -> Paths.below(Paths.below(path(), "how"), "on");
			};
		}

	}

	/** Ends a link on a day and begins another of its kind. */
	record Move(List<String> path, String link, End to, LocalDate on, Basis basis,
			@Nullable Integer expected) implements Edit {

		@Override
		public Stream<String> ids() {
			return Stream.concat(Stream.of(this.link), this.to.ids());
		}

		@Override
		public void carryOut(ThingEdits things, LinkEdits links, int number) throws Faulted {
			links.move(this, number);
		}

		@Override
		public List<String> pathOf(String field) {
			return Paths.isOfPeriod(field) ? Paths.below(path(), "on") : Paths.ofLink(path(), this.basis, field);
		}

	}

	/** Confirms or rejects a suggested link. */
	record Decide(List<String> path, String link, ClaimStatus as, @Nullable Integer expected) implements Edit {

		@Override
		public Stream<String> ids() {
			return Stream.of(this.link);
		}

		@Override
		public void carryOut(ThingEdits things, LinkEdits links, int number) throws Faulted {
			links.decide(this, number);
		}

	}

	/** Erases a person. */
	record Erase(List<String> path, String id, @Nullable Integer expected) implements Edit {

		@Override
		public Stream<String> ids() {
			return Stream.of(this.id);
		}

		@Override
		public void carryOut(ThingEdits things, LinkEdits links, int number) throws Faulted {
			things.erase(this, number);
		}

	}

	/** Erases the name of somebody who made changes. */
	record EraseEditor(List<String> path, String name) implements Edit {

		@Override
		public Stream<String> ids() {
			return Stream.empty();
		}

		@Override
		public void carryOut(ThingEdits things, LinkEdits links, int number) throws Faulted {
			links.eraseEditor(this, number);
		}

	}

	/**
	 * An end of a link: one of the two.
	 *
	 * @param created the name of a thing that the request created before
	 */
	record End(@Nullable String id, @Nullable String created) {

		Stream<String> ids() {
			return Stream.ofNullable(this.id);
		}

	}

	/**
	 * What bears a link out.
	 *
	 * @param named the field of the input that says it
	 * @param says the fields that it gives the link
	 */
	record Basis(String named, ClaimStatus status, Map<String, Object> says) {
	}

}
