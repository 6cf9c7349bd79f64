package se.redthread.web.budget;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;
import se.redthread.web.limit.Limits;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BudgetTests {

	@Test
	void refusesMoreThanIsLeftAndSaysWhenToAskAgain() {
		Budget budget = new Budget(60);
		budget.take(50);
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> budget.take(30))
			.withMessage("The request may cost 30, and 10 is left of the 60 that one client may ask for in a minute. "
					+ "Ask again in 20 s, or for less.")
			.returns(ProblemCode.RATE_LIMITED, Problem::code);
		budget.giveBack(20);
		budget.take(30);
		assertThat(budget.left()).isZero();
		assertThat(budget.secondsUntilFull()).isEqualTo(60);
	}

	@Test
	void neverHoldsMoreThanItsSize() {
		Budget budget = new Budget(60);
		budget.giveBack(1000);
		assertThat(budget.left()).isEqualTo(60);
		budget.takeAtMost(1000);
		assertThat(budget.left()).isZero();
	}

	@Test
	void everyAddressHasItsOwnAndEveryNetworkOfTheNewAddresses() throws UnknownHostException {
		Budgets budgets = new Budgets(limits(100));
		assertThat(at(budgets, "192.0.2.1")).isSameAs(at(budgets, "192.0.2.1")).isNotSameAs(at(budgets, "192.0.2.2"));
		assertThat(at(budgets, "2001:db8::1")).isSameAs(at(budgets, "2001:db8::ffff:2"))
			.isNotSameAs(at(budgets, "2001:db8:0:1::1"));
	}

	@Test
	void thereIsNoneWhereTheLimitIsZero() throws UnknownHostException {
		assertThat(new Budgets(limits(0)).of(new InetSocketAddress(InetAddress.getLoopbackAddress(), 1))).isNull();
	}

	private static Budget at(Budgets budgets, String address) throws UnknownHostException {
		return Objects.requireNonNull(budgets.of(new InetSocketAddress(InetAddress.getByName(address), 1)));
	}

	private static Limits limits(long budget) {
		return new Limits(DataSize.ofKilobytes(256), 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, Duration.ofSeconds(1), budget,
				10);
	}

}
