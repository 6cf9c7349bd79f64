package se.redthread.budget;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.redthread.budget.Portion.Target;

import static org.assertj.core.api.Assertions.assertThat;

class PortionTests {

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
			""")
	void anItemCountsForItsTargetsInside(String inside, String outside, int least, int most) {
		List<Target> within = targets(inside, "in");
		List<Target> all = Stream.concat(within.stream(), targets(outside, "out").stream()).toList();
		assertThat(Portion.of(all, within::contains)).isEqualTo(new Portion(least, most));
	}

	private static List<Target> targets(String shares, String name) {
		if (shares == null) {
			return List.of();
		}
		String[] parts = shares.split(" ");
		return Arrays.stream(parts)
			.map((share) -> new Target(name + share + NUMBER.incrementAndGet(),
					share.equals("open") ? null : Integer.valueOf(share)))
			.toList();
	}

}
