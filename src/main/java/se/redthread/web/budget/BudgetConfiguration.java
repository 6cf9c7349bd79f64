package se.redthread.web.budget;

import se.redthread.web.limit.Limits;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BudgetConfiguration {

	// A bean and not a component, so that tests of one controller do without budgets
	@Bean
	CostCheck costCheck(Limits limits) {
		return new CostCheck(limits);
	}

}
