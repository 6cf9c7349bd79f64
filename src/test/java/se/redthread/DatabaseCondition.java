package se.redthread;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.redthread.server.ServerVersion;

/** Skips tests whose database can't be had on this machine, and says why. */
class DatabaseCondition implements ExecutionCondition {

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
		ServerVersion version = TestDatabase.version();
		return (version == null) ? ConditionEvaluationResult.enabled("No version is asked for")
				: version.obstacle()
					.map(ConditionEvaluationResult::disabled)
					.orElseGet(() -> ConditionEvaluationResult.enabled("It can be had"));
	}

}
