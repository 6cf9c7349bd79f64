package se.redthread.web.tracing;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves Boot's tracing out of the application unless a collector is named: no tracer, no
 * thread, no cost. Log lines are never sent anywhere.
 */
class TracingSwitch implements AutoConfigurationImportFilter, EnvironmentAware {

	/** The one setting that switches traces on. */
	static final String SETTING = "management.opentelemetry.tracing.export.otlp.endpoint";

	private boolean on;

	@Override
	public void setEnvironment(Environment environment) {
		this.on = !environment.getProperty(SETTING, "").isBlank();
	}

	@Override
	public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
		boolean[] matches = new boolean[classes.length];
		for (int i = 0; i < classes.length; i++) {
			matches[i] = classes[i] == null || isWanted(classes[i]);
		}
		return matches;
	}

	private boolean isWanted(String name) {
		if (name.startsWith("org.springframework.boot.opentelemetry.autoconfigure.logging.")) {
			return false;
		}
		return this.on || !(name.startsWith("org.springframework.boot.opentelemetry.")
				|| name.startsWith("org.springframework.boot.micrometer.tracing."));
	}

}
