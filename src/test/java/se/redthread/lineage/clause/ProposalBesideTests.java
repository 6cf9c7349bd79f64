package se.redthread.lineage.clause;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;
import se.redthread.decision.Decision;
import se.redthread.decision.Proposal;
import se.redthread.graph.Work;
import se.redthread.lineage.accordance.Accordance;
import se.redthread.link.Link;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;
import se.redthread.thing.Row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** When a proposal is compared word by word. */
class ProposalBesideTests {

	@Test
	void theWordsAreComparedOnlyWhereTheyAreAskedForAndTimeIsLeft() {
		try (Work work = Work.begin("a", Duration.ofSeconds(10))) {
			ProposalBeside beside = beside();
			assertThat(beside.wording()).hasSize(3);
			work.end(Work.Ending.CLIENT_LEFT);
			assertThat(beside.accordance()).isEqualTo(Accordance.CHANGED);
			assertThat(beside.differences()).hasSize(1);
			assertThatExceptionOfType(Problem.class).isThrownBy(beside::wording)
				.returns(ProblemCode.TIMEOUT, Problem::code);
		}
	}

	@Test
	void theTimeOfTheRequestCountsOnWhateverThreadTheWordsAreAskedFor() {
		try (Work work = Work.begin("a", Duration.ZERO)) {
			ProposalBeside beside = beside();
			assertThat(CompletableFuture.supplyAsync(beside::wording).handle((parts, problem) -> problem.getCause()))
				.succeedsWithin(Duration.ofSeconds(5))
				.isInstanceOf(Problem.class);
		}
	}

	private static ProposalBeside beside() {
		Surroundings around = new Surroundings(Map.of(), List.of());
		Proposal proposal = new Proposal(row("proposal-p", "Buy two."));
		Decision decision = new Decision(row("decision-d", "Buy three."));
		Link link = new Link(row("link", ""), decision, proposal, List.of());
		return new ProposalBeside(proposal, new DecisionClause(decision, around), link, around);
	}

	private static Row row(String id, String wording) {
		return new Row(Values.value(Map.of("id", id, "action", "APPROVE", "wording", wording)));
	}

}
