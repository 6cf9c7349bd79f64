package se.redthread.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that can also do what no HTTP library lets one do. */
public final class RawClient implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private final Socket socket;

	private final InputStream in;

	public RawClient(int port) throws IOException {
		this(port, "127.0.0.1");
	}

	/** A client at another address of this machine, such as 127.0.0.2. */
	public RawClient(int port, String from) throws IOException {
		this.socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0);
		this.socket.setSoTimeout(30_000);
		this.in = new BufferedInputStream(this.socket.getInputStream());
	}

	/** The bytes of a request by POST for a document without variables. */
	public static String post(String document) {
		return request("POST /graphql",
				"Content-Type: application/json\r\nAccept: application/graphql-response+json\r\n", json(document));
	}

	public static String json(String document) {
		return JSON.writeValueAsString(Map.of("query", document));
	}

	public static String request(String what, String headers, String body) {
		return what + " HTTP/1.1\r\n" + (headers.contains("Host:") ? "" : "Host: localhost\r\n") + headers
				+ "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
	}

	public RawClient send(String text) throws IOException {
		this.socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
		this.socket.getOutputStream().flush();
		return this;
	}

	/** Waits for the next answer on this connection. */
	public Answer answer() throws IOException {
		String status = line();
		Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (String header = line(); !header.isEmpty(); header = line()) {
			headers.put(header.substring(0, header.indexOf(':')), header.substring(header.indexOf(':') + 1).strip());
		}
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		if (headers.containsKey("Transfer-Encoding")) {
			for (int length = chunk(); length > 0; length = chunk()) {
				body.write(this.in.readNBytes(length));
				line();
			}
			line();
		}
		else {
			body.write(this.in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0"))));
		}
		return new Answer(Integer.parseInt(status.split(" ")[1]), headers, body.toString(StandardCharsets.UTF_8));
	}

	private int chunk() throws IOException {
		return Integer.parseInt(line(), 16);
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0) {
				throw new IOException("The connection was closed after \"" + line + "\"");
			}
			line.append((char) next);
		}
		return line.toString().strip();
	}

	/** Closes the connection, as a client does that doesn't want to wait. */
	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	/**
	 * What came back.
	 *
	 * @param status the status
	 * @param headers the headers
	 * @param body the body
	 */
	public record Answer(int status, Map<String, String> headers, String body) {

		public JsonNode json() {
			return JSON.readTree(this.body);
		}

		/** The first error as {@code CODE classification: message}. */
		public String error() {
			JsonNode error = json().at("/errors/0");
			return error.at("/extensions/code").asString() + " " + error.at("/extensions/classification").asString()
					+ ": " + error.at("/message").asString();
		}

	}

}
