package se.redthread.web.work;

import java.io.IOException;

import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** The connection by which a request has come. */
final class Connection {

	private static final ThreadLocal<@Nullable Connection> CURRENT = new ThreadLocal<>();

	private final SocketWrapperBase<?> socket;

	private Connection(SocketWrapperBase<?> socket) {
		this.socket = socket;
	}

	/** The connection of the request that this thread carries, if it came by one. */
	static @Nullable Connection ofThisThread() {
		return CURRENT.get();
	}

	static SocketState during(SocketWrapperBase<?> socket, Service service) throws IOException {
		CURRENT.set(new Connection(socket));
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

	/** What Tomcat does for a connection that has something to read. */
	interface Service {

		SocketState run() throws IOException;

	}

}
