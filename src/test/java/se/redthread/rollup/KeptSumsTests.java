package se.redthread.rollup;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import se.redthread.budget.BudgetKind;
import se.redthread.budget.Tally;
import se.redthread.revision.Change;
import se.redthread.revision.Change.TouchedLink;
import se.redthread.revision.CommitListener;
import se.redthread.revision.GraphRevision;
import se.redthread.rollup.Footprint.Hashes;
import se.redthread.rollup.KeptSums.Filling;

import static org.assertj.core.api.Assertions.assertThat;

class KeptSumsTests {

	private final Revision revision = new Revision();

	private final KeptSums kept = new KeptSums(this.revision, 10);

	@Test
	void whatIsKeptIsFoundUntilItIsTouched() {
		fill("p", 1);
		fill("q", 1);
		this.kept.touching(stated("q"));
		assertThat(this.kept.find(place("p"))).isNotNull();
		assertThat(this.kept.find(place("q"))).isNull();
		this.kept.touching(Change.EVERYTHING);
		assertThat(this.kept.find(place("p"))).isNull();
	}

	@Test
	void aReadingThatACommitTouchesIsNotKept() {
		try (Filling filling = this.kept.begin(place("p")); Filling other = this.kept.begin(place("q"))) {
			this.kept.touching(stated("p"));
			filling.keep(cells(1), footprint("p"));
			other.keep(cells(1), footprint("q"));
		}
		assertThat(this.kept.find(place("p"))).isNull();
		assertThat(this.kept.find(place("q"))).isNotNull();
	}

	@Test
	void whileACommitIsUnderWayNoReadingIsKept() {
		this.revision.settled = null;
		assertThat(this.kept.begin(place("p"))).isNull();
		this.revision.settled = 1L;
		fill("p", 1);
		assertThat(this.kept.find(place("p"))).isNotNull();
	}

	@Test
	void whereCommitsAreNotToldNothingIsKept() {
		this.revision.tells = false;
		assertThat(this.kept.begin(place("p"))).isNull();
		assertThat(new KeptSums((GraphRevision) null, 10).begin(place("p"))).isNull();
	}

	@Test
	void whatWasNotAskedForLongestMakesRoom() {
		fill("p", 4);
		fill("q", 4);
		this.kept.find(place("p"));
		fill("r", 4);
		assertThat(this.kept.find(place("p"))).isNotNull();
		assertThat(this.kept.find(place("q"))).isNull();
		assertThat(this.kept.find(place("r"))).isNotNull();
		fill("s", 11);
		assertThat(this.kept.find(place("s"))).isNull();
	}

	@Test
	void moreChangesThanCanBeNotedAreEverything() {
		try (Filling filling = this.kept.begin(place("p"))) {
			for (int at = 0; at < 50_001; at++) {
				this.kept.touching(stated("other"));
			}
			filling.keep(cells(1), footprint("p"));
		}
		assertThat(this.kept.find(place("p"))).isNull();
	}

	private void fill(String plan, int cells) {
		try (Filling filling = this.kept.begin(place(plan))) {
			filling.keep(cells(cells), footprint(plan));
		}
	}

	private static Change stated(String plan) {
		return new Change(false, Set.of(), Set.of(new TouchedLink("STATED_IN", "x", plan)));
	}

	private static Place place(String plan) {
		return new Place(Set.of(plan), LocalDate.of(2031, 1, 1), LocalDate.of(2032, 1, 1), Set.of(BudgetGrouping.KIND));
	}

	private static Footprint footprint(String plan) {
		Hashes none = Hashes.of(Set.of());
		return new Footprint(Set.of(plan), none, none, none);
	}

	private static BudgetCells cells(int many) {
		Cell cell = new Cell(new Like(BudgetKind.OPERATING, null, null, null, Set.of(), Set.of(), Set.of(), Map.of()),
				new Tally(BudgetKind.OPERATING));
		return new BudgetCells(Collections.nCopies(many, cell), Map.of(), List.of(), Map.of(), Set.of(), List.of());
	}

	private static final class Revision implements GraphRevision {

		private Long settled = 1L;

		private boolean tells = true;

		@Override
		public Long settled() {
			return this.settled;
		}

		@Override
		public boolean isFree() {
			return true;
		}

		@Override
		public boolean tell(CommitListener listener) {
			return this.tells;
		}

	}

}
