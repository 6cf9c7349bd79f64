package se.redthread.budget;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.redthread.model.ThingType;
import se.redthread.thing.ThingView;

/** Tells which classes stand for this feature's types. */
@Configuration(proxyBeanMethods = false)
class BudgetTypes {

	@Bean
	ThingView budgetItemView() {
		return new ThingView(ThingType.BUDGET_ITEM, BudgetItem.class, BudgetItem::new);
	}

	@Bean
	ThingView budgetCheckView() {
		return new ThingView(ThingType.BUDGET_CHECK, BudgetCheck.class, BudgetCheck::new);
	}

}
