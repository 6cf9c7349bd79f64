package se.redthread.chain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.redthread.chain.Upward.Step;
import se.redthread.model.ClaimStatus;

import static org.assertj.core.api.Assertions.assertThat;

class UpwardTests {

	@Test
	void itReachesAllThatLiesAbove() {
		assertThat(upward("a b", "b c", "b d", "c e", "d e").from("a")).containsExactly("a", "b", "c", "d", "e");
	}

	@Test
	void suggestionsAreNotFounded() {
		List<Step> steps = List.of(new Step("a", "b", ClaimStatus.DERIVED), new Step("b", "c", ClaimStatus.SUGGESTED));
		assertThat(Upward.founded(steps).from("a")).containsExactly("a", "b");
		assertThat(new Upward(steps).from("a")).containsExactly("a", "b", "c");
	}

	@Test
	void theLowestLieAboveNoneOfTheOthers() {
		assertThat(upward("a b", "b c", "d c").lowest(Set.of("a", "c", "d"))).containsExactlyInAnyOrder("a", "d");
	}

	@Test
	void thingsOfOneCycleAllStay() {
		assertThat(upward("a b", "b a", "b c").lowest(Set.of("a", "b", "c"))).containsExactlyInAnyOrder("a", "b");
	}

	private static Upward upward(String... steps) {
		return new Upward(Arrays.stream(steps)
			.map((step) -> step.split(" "))
			.map((ends) -> new Step(ends[0], ends[1], ClaimStatus.STATED))
			.toList());
	}

}
