package se.redthread.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A stretch of network between the service and its database, on which things happen. */
final class Proxy implements AutoCloseable {

	private final int target;

	private final int port;

	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

	private volatile ServerSocket listening;

	private volatile boolean silent;

	private volatile int pause;

	/** How many bytes of answers may still pass; less than none is no limit. */
	private volatile long left = -1;

	Proxy(int target) {
		this.target = target;
		this.listening = listen(0);
		this.port = this.listening.getLocalPort();
	}

	int port() {
		return this.port;
	}

	/** How many connections are open. */
	int connections() {
		return this.sockets.size() / 2;
	}

	/** Ends all connections; new ones are taken. */
	void cut() {
		this.sockets.forEach(Proxy::close);
	}

	/** Ends all connections and takes no new ones. */
	void refuse() {
		close(this.listening);
		cut();
	}

	/** Takes connections and passes on nothing. */
	void silence() {
		this.silent = true;
	}

	/**
	 * Ends each connection in the middle of an answer, after so many bytes of answers.
	 */
	void cutAfter(long bytes) {
		this.left = bytes;
	}

	/** Passes on each piece so many milliseconds late. */
	void slow(int milliseconds) {
		this.pause = milliseconds;
	}

	/** Is a good network again. */
	void heal() {
		this.silent = false;
		this.pause = 0;
		this.left = -1;
		if (this.listening.isClosed()) {
			this.listening = listen(this.port);
		}
	}

	private ServerSocket listen(int port) {
		try {
			ServerSocket server = new ServerSocket();
			server.setReuseAddress(true);
			server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			run(() -> accept(server));
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void accept(ServerSocket server) throws IOException {
		while (true) {
			Socket client = server.accept();
			try {
				Socket database = new Socket(InetAddress.getLoopbackAddress(), this.target);
				this.sockets.add(client);
				this.sockets.add(database);
				run(() -> pass(client, database, false));
				run(() -> pass(database, client, true));
			}
			catch (IOException ex) {
				close(client);
			}
		}
	}

	private void pass(Socket from, Socket to, boolean answers) throws IOException {
		byte[] bytes = new byte[8192];
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
				while (this.silent && !from.isClosed()) {
					sleep(20);
				}
				sleep(this.pause);
				if (answers && this.left >= 0) {
					this.left -= length;
					if (this.left < 0) {
						out.write(bytes, 0, length / 2);
						return;
					}
				}
				out.write(bytes, 0, length);
			}
		}
		finally {
			this.sockets.remove(from);
			this.sockets.remove(to);
		}
	}

	private static void sleep(int milliseconds) {
		try {
			Thread.sleep(milliseconds);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void run(Passing passing) {
		Thread thread = new Thread(() -> {
			try {
				passing.run();
			}
			catch (IOException ex) {
				// That is what a network does
			}
		}, "proxy");
		thread.setDaemon(true);
		thread.start();
	}

	private static void close(AutoCloseable socket) {
		try {
			socket.close();
		}
		catch (Exception ex) {
			// It is closed
		}
	}

	@Override
	public void close() {
		refuse();
	}

	private interface Passing {

		void run() throws IOException;

	}

}
