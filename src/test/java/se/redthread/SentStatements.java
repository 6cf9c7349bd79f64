package se.redthread;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/** The statements that the gate to the database sends while this is open. */
public final class SentStatements implements AutoCloseable {

	private final Logger gate = (Logger) LoggerFactory.getLogger("se.redthread.graph.Graph");

	private final Level before = this.gate.getLevel();

	private final ListAppender<ILoggingEvent> sent = new ListAppender<>();

	public SentStatements() {
		this.sent.start();
		this.gate.addAppender(this.sent);
		this.gate.setLevel(Level.DEBUG);
		this.gate.setAdditive(false);
	}

	public List<String> texts() {
		return List.copyOf(this.sent.list).stream().map(ILoggingEvent::getFormattedMessage).toList();
	}

	@Override
	public void close() {
		this.gate.detachAppender(this.sent);
		this.gate.setLevel(this.before);
		this.gate.setAdditive(true);
	}

}
