package se.redthread.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Refuses a port before the server that wants it has been started for nothing.
 */
public final class Ports {

	private Ports() {
	}

	/**
	 * Refuses a port that cannot be listened on. The server may still lose a race for it,
	 * and then tells so itself.
	 * @param key the name of the setting
	 * @param address where the server will listen
	 * @param port the value of the setting; 0 takes a free one and is always right
	 */
	public static void check(String key, InetAddress address, int port) {
		if (port < 0 || port > 65535) {
			throw noPort(key, String.valueOf(port));
		}
		try (ServerSocket socket = new ServerSocket()) {
			// As the servers do, so that a port just left does not count as taken
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(address, port));
		}
		catch (IOException ex) {
			throw refusal(key, address.getHostAddress(), port, ex);
		}
	}

	public static StartRefused refusal(String key, String address, int port, Throwable cause) {
		return new StartRefused(key + "=" + port + " cannot be used on " + address + " (" + cause.getMessage()
				+ "); stop the program that holds it, choose another, or set 0 for a free one", cause);
	}

	static int parse(String key, String value) {
		try {
			return Integer.parseInt(value.strip());
		}
		catch (NumberFormatException ex) {
			throw noPort(key, value);
		}
	}

	private static StartRefused noPort(String key, String value) {
		return new StartRefused(key + "=" + value + " is no port; choose one from 1 to 65535, or 0 for a free one");
	}

}
