package se.redthread.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/**
 * Reads a body of JSON: so much and no more, whatever length the client declares, and not
 * longer than a request may take.
 */
final class BodyReader {

	private static final MediaType GRAPHQL_JSON = new MediaType("application", "graphql+json");

	private static final int CHUNK = 8192;

	private static final Duration MOMENT = Duration.ofMillis(250);

	private static final Duration PAUSE = Duration.ofMillis(5);

	private final DataSize most;

	private final Duration time;

	private final BodiesUnderWay underWay;

	BodyReader(DataSize most, Duration time, BodiesUnderWay underWay) {
		this.most = most;
		this.time = time;
		this.underWay = underWay;
	}

	String read(HttpServletRequest request) throws IOException {
		checkType(request.getContentType());
		if (request.getContentLengthLong() > this.most.toBytes()) {
			throw tooLarge();
		}
		byte[] bytes = bytes(request);
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw HttpRefusal.badRequest("The body is not in UTF-8. Send it in UTF-8, as JSON is by definition.");
		}
	}

	private void checkType(String header) {
		MediaType type = (header != null) ? parse(header) : null;
		if (type == null || !(MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)
				|| GRAPHQL_JSON.equalsTypeAndSubtype(type))) {
			throw new HttpRefusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ProblemCode.BAD_REQUEST,
					"The body's Content-Type is " + ((header != null) ? "\"" + Problem.shown(header) + "\"" : "missing")
							+ ". Send the request as JSON with Content-Type: application/json.");
		}
		if (type.getParameter("charset") != null && !"utf-8".equalsIgnoreCase(type.getParameter("charset"))) {
			throw new HttpRefusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ProblemCode.BAD_REQUEST, "The body's charset is \""
					+ Problem.shown(type.getParameter("charset")) + "\". Send it in UTF-8, or name no charset.");
		}
	}

	private MediaType parse(String header) {
		try {
			return MediaType.parseMediaType(header);
		}
		catch (InvalidMediaTypeException ex) {
			return MediaType.APPLICATION_OCTET_STREAM;
		}
	}

	/** What has come already is read without a place; what is under way only in one. */
	private byte[] bytes(HttpServletRequest request) throws IOException {
		Body body = new Body(request);
		while (!body.isWhole() && comes(request, body)) {
			body.readOn();
		}
		if (!body.isWhole()) {
			try (BodiesUnderWay.Place place = this.underWay.take(request.getRemoteAddr())) {
				while (!body.isWhole()) {
					body.readOn();
				}
			}
		}
		return body.bytes();
	}

	/** Many clients send a body a moment after its head. */
	private static boolean comes(HttpServletRequest request, Body body) throws IOException {
		while (request.getInputStream().available() == 0) {
			if (System.nanoTime() - body.start > MOMENT.toNanos()) {
				return false;
			}
			try {
				Thread.sleep(PAUSE.toMillis());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return false;
			}
		}
		return true;
	}

	/** What is told of a body that doesn't come, whoever waits for it no longer. */
	static Problem tooSlow(Duration time) {
		return new Problem(ProblemCode.TIMEOUT,
				"The body took too long to come. Send it without pauses, within " + time.toMillis() + " ms.");
	}

	private HttpRefusal tooSlow() {
		Problem problem = tooSlow(this.time);
		return new HttpRefusal(HttpStatus.REQUEST_TIMEOUT, problem.code(), String.valueOf(problem.getMessage()));
	}

	private HttpRefusal tooLarge() {
		return new HttpRefusal(HttpStatus.CONTENT_TOO_LARGE, ProblemCode.LIMIT_EXCEEDED, "The body is larger than "
				+ this.most.toBytes() + " bytes, the most that a GraphQL request may have. Send less in one request.");
	}

	/** A body as it comes. */
	private final class Body {

		private final long start = System.nanoTime();

		private final long deadline = this.start + BodyReader.this.time.toNanos();

		private final InputStream in;

		private final long declared;

		private byte[] bytes;

		private int length;

		private boolean ended;

		private Body(HttpServletRequest request) throws IOException {
			this.in = request.getInputStream();
			this.declared = request.getContentLengthLong();
			this.bytes = new byte[(int) Math.max(CHUNK, this.declared)];
		}

		private boolean isWhole() {
			return this.ended || this.length == this.declared;
		}

		private void readOn() throws IOException {
			int read = this.in.read(this.bytes, this.length, this.bytes.length - this.length);
			this.ended = read < 0;
			this.length += Math.max(read, 0);
			if (this.length > BodyReader.this.most.toBytes()) {
				throw tooLarge();
			}
			if (System.nanoTime() > this.deadline) {
				throw tooSlow();
			}
			if (this.length == this.bytes.length) {
				this.bytes = Arrays.copyOf(this.bytes, 2 * this.length);
			}
		}

		private byte[] bytes() {
			return Arrays.copyOf(this.bytes, this.length);
		}

	}

}
