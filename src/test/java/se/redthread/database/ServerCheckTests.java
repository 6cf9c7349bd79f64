package se.redthread.database;

import se.redthread.graph.Graph;
import se.redthread.graph.Graphs;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import se.redthread.start.StartRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** Which servers are refused at the start, and with what sentence. */
class ServerCheckTests {

	private static final String ADDRESS = "bolt://neo4j:secret@db.example:7687";

	@ParameterizedTest
	@ValueSource(strings = { "5.26.0", "5.26.30", "5.27-aura", "2025.01.0", "2026.08.1", "6.0.0" })
	void aVersionFromTheLongTermReleaseOnIsTaken(String version) {
		check("Neo4j Kernel", version);
	}

	@ParameterizedTest
	@CsvSource({ "Neo4j Kernel, 5.25.1", "Neo4j Kernel, 4.4.40", "Neo4j Kernel, 3.5.35", "Neo4j Kernel, unknown",
			"Memgraph, 5.26.0" })
	void anOlderOneAndAnotherProductAreRefused(String name, String version) {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> check(name, version))
			.withMessage("The database at bolt://db.example:7687 is " + name + " " + version
					+ ", and Redthread needs Neo4j 5.26 or a later one; upgrade it, or name another with spring.neo4j.uri");
	}

	@Test
	void oneThatDoesNotKnowTheQuestionIsRefused() {
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> fails(
					new ClientException("Neo.ClientError.Procedure.ProcedureNotFound", "There is no procedure")))
			.withMessage(
					"The database at bolt://db.example:7687 is no Neo4j 5.26 or later, which Redthread needs; name one with spring.neo4j.uri");
	}

	@Test
	void theAddressIsToldWithoutItsPassword() {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> check("Neo4j Kernel", "4.4.1"))
			.satisfies((refusal) -> assertThat(refusal.getMessage()).doesNotContain("secret"));
	}

	private static void check(String name, String version) {
		Result result = mock(Result.class);
		Record row = mock(Record.class);
		Value versions = Values.value(List.of(version));
		given(row.get("name")).willReturn(Values.value(name));
		given(row.get("versions")).willReturn(versions);
		given(result.list()).willReturn(List.of(row));
		Session session = mock(Session.class);
		given(session.run(any(Query.class), any(TransactionConfig.class))).willReturn(result);
		check(session);
	}

	private static void fails(Neo4jException fault) {
		Session session = mock(Session.class);
		given(session.run(any(Query.class), any(TransactionConfig.class))).willThrow(fault);
		check(session);
	}

	private static void check(Session session) {
		Driver driver = mock(Driver.class);
		given(driver.session(any(SessionConfig.class))).willReturn(session);
		Graph graph = Graphs.over(driver);
		try {
			new ServerCheck(graph, Optional.empty(), ADDRESS, "neo4j", "neo4j").check();
		}
		finally {
			graph.destroy();
		}
	}

}
