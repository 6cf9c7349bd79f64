package se.redthread.web.work;

import java.io.IOException;

import org.apache.coyote.ActionCode;
import org.apache.coyote.ActionHook;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** The connection by which a request has come. */
final class Connection {

	private static final ThreadLocal<@Nullable Connection> CURRENT = new ThreadLocal<>();

	private final SocketWrapperBase<?> socket;

	private final ActionHook server;

	private Connection(SocketWrapperBase<?> socket, ActionHook server) {
		this.socket = socket;
		this.server = server;
	}

	/** The connection of the request that this thread carries, if it came by one. */
	static @Nullable Connection ofThisThread() {
		return CURRENT.get();
	}

	static SocketState during(SocketWrapperBase<?> socket, ActionHook server, Service service) throws IOException {
		CURRENT.set(new Connection(socket, server));
		try {
			return service.run();
		}
		finally {
			CURRENT.remove();
		}
	}

	/**
	 * Whether the client has closed its end. Looks without waiting; what it finds stays
	 * in the connection's own buffer, as the next request. Only while nobody else reads
	 * or writes here.
	 */
	boolean isLeft() {
		try {
			this.socket.isReadyForRead();
			return false;
		}
		catch (IOException ex) {
			return true;
		}
	}

	/**
	 * Has the server close the connection and not wait for what the client still sends.
	 */
	void leaveUnread() {
		this.server.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
	}

	/** What Tomcat does for a connection that has something to read. */
	interface Service {

		SocketState run() throws IOException;

	}

}
