package se.redthread.start;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Tells a refusal as its one sentence, before Boot's own reporter would fill the screen.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalReporter implements SpringBootExceptionReporter {

	private static final Logger log = LoggerFactory.getLogger(RefusalReporter.class);

	@Override
	public boolean reportException(Throwable failure) {
		for (Throwable ex = failure; ex != null; ex = ex.getCause()) {
			String sentence = sentence(ex);
			if (sentence != null) {
				log.error(sentence);
				return true;
			}
		}
		return false;
	}

	private static @Nullable String sentence(Throwable failure) {
		if (failure instanceof StartRefused) {
			return failure.getMessage();
		}
		if (failure instanceof PortInUseException taken) {
			return "Port " + taken.getPort() + " is taken; stop the program that holds it, or choose another";
		}
		if (failure instanceof UnboundConfigurationPropertiesException unbound) {
			return unbound.getUnboundProperties()
				.stream()
				.map((setting) -> setting.getName() + "=" + setting.getValue())
				.sorted()
				.collect(Collectors.joining(", ", "There is no such setting: ",
						"; correct its name (src/docs/operations.md and limits.md list all) or remove it"));
		}
		if (failure instanceof BindException bind && bind.getProperty() != null) {
			return bind.getName() + "=" + bind.getProperty().getValue() + " is not understood ("
					+ NestedExceptionUtils.getMostSpecificCause(bind).getMessage() + "); correct or remove it";
		}
		return null;
	}

}
