package se.redthread.budget;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.redthread.budget.Allocation.Target;

import static org.assertj.core.api.Assertions.assertThat;

class AllocationTests {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	@ParameterizedTest(name = "inside [{0}], outside [{1}]: {2} to {3}")
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			open             | none             | 10000 | 10000
			open open        | none             | 10000 | 10000
			open             | open             | 0     | 10000
			2500             | none             | 2500  | 2500
			2500             | 7500             | 2500  | 2500
			2500 2500        | 5000             | 5000  | 5000
			2500 open        | none             | 10000 | 10000
			2500             | open             | 2500  | 2500
			open             | 2500             | 7500  | 7500
			2500 open        | open             | 2500  | 10000
			1000 open        | 2000 open        | 1000  | 8000
			none             | open             | 0     | 0
			10000            | none             | 10000 | 10000
			open             | 10000            | 0     | 0
			6000             | 8000             | 2000  | 6000
			6000 6000        | none             | 10000 | 10000
			""")
	void anItemCountsForItsTargetsInside(String inside, String outside, int least, int most) {
		List<Target> within = targets(inside, "in");
		List<Target> all = Stream.concat(within.stream(), targets(outside, "out").stream()).toList();
		assertThat(Allocation.of(all, (open) -> open).inside((target) -> target.startsWith("in")))
			.isEqualTo(new Portion(least, most));
	}

	@ParameterizedTest(name = "[{0}]: {1} is not allocated")
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			none      | 10000
			open      | 0
			2500      | 7500
			2500 7500 | 0
			2500 open | 0
			8000 8000 | 0
			""")
	void whatNoTargetGetsIsNotAllocated(String shares, int unallocated) {
		assertThat(Allocation.of(targets(shares, "in"), (open) -> open).unallocated())
			.isEqualTo(Portion.exactly(unallocated));
	}

	@Test
	void ofTargetsAboveEachOtherTheLowestGetsTheRest() {
		List<Target> targets = List.of(new Target("upper", null), new Target("lower", null), new Target("other", 2500));
		Allocation allocation = Allocation.of(targets, AllocationTests::withoutUpper);
		assertThat(allocation.inside("lower"::equals)).isEqualTo(Portion.exactly(7500));
		assertThat(allocation.inside("upper"::equals).isNothing()).isTrue();
	}

	@Test
	void aShareOfATargetAboveAnotherStays() {
		List<Target> targets = List.of(new Target("upper", 4000), new Target("lower", 6000));
		assertThat(Allocation.of(targets, AllocationTests::withoutUpper).inside("upper"::equals))
			.isEqualTo(Portion.exactly(4000));
	}

	@Test
	void whatSuggestionsAddGoesBeyondTheMostThatIsFounded() {
		assertThat(new Portion(5000, 10_000).beyond(new Portion(0, 3000))).isEqualTo(new Portion(2000, 7000));
		assertThat(new Portion(0, 2000).beyond(new Portion(2000, 2000)).isNothing()).isTrue();
	}

	private static Set<String> withoutUpper(Set<String> targets) {
		Set<String> lowest = new LinkedHashSet<>(targets);
		lowest.remove("upper");
		return lowest;
	}

	private static List<Target> targets(String shares, String name) {
		if (shares == null) {
			return List.of();
		}
		return Arrays.stream(shares.split(" "))
			.map((share) -> new Target(name + share + NUMBER.incrementAndGet(),
					share.equals("open") ? null : Integer.valueOf(share)))
			.toList();
	}

}
