package se.redthread.web.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import se.redthread.graph.Bookmarks;
import se.redthread.problem.ProblemCode;
import se.redthread.web.RequestId;
import se.redthread.web.limit.Limits;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/** The address at which GraphQL is asked over HTTP: by POST, and with JSON. */
@Component
class GraphQlEndpoint implements HttpRequestHandler {

	static final String PATH = "/graphql";

	private static final URI HERE = URI.create(PATH);

	private final GraphQlWork work;

	private final AnswerWriter answers;

	private final BodyReader bodies;

	private final AskReader asks;

	GraphQlEndpoint(GraphQlWork work, AnswerWriter answers, Limits limits, JsonMapper json, BodiesUnderWay underWay) {
		this.work = work;
		this.answers = answers;
		this.bodies = new BodyReader(limits.body(), limits.time(), underWay);
		this.asks = new AskReader(json);
	}

	@Override
	public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
		try {
			checkMethod(request, response);
			HttpHeaders headers = new ServletServerHttpRequest(request).getHeaders();
			Bookmarks bookmarks = GraphBookmark.read(headers);
			Map<String, Object> ask = this.asks.read(this.bodies.read(request));
			answer(this.work.answer(asked(request, headers, ask), bookmarks), request, response);
		}
		catch (HttpRefusal refusal) {
			this.answers.refuse(request, response, refusal);
		}
	}

	private void checkMethod(HttpServletRequest request, HttpServletResponse response) {
		if (!"POST".equals(request.getMethod())) {
			response.setHeader(HttpHeaders.ALLOW, "POST");
			throw new HttpRefusal(HttpStatus.METHOD_NOT_ALLOWED, ProblemCode.BAD_REQUEST,
					"GraphQL is asked by POST here. Send the request as JSON in the body of a POST.");
		}
		if (this.answers.wantsStream(request)) {
			throw new HttpRefusal(HttpStatus.NOT_ACCEPTABLE, ProblemCode.BAD_REQUEST,
					"Only a stream of events is accepted, and none is offered here. Accept application/json.");
		}
	}

	// The engine's own messages come in the client's language else
	private WebGraphQlRequest asked(HttpServletRequest request, HttpHeaders headers, Map<String, Object> ask) {
		InetSocketAddress client = new InetSocketAddress(request.getRemoteAddr(), request.getRemotePort());
		return new WebGraphQlRequest(HERE, headers, null, client, Map.of(), ask, RequestId.current(), Locale.ENGLISH);
	}

	private void answer(WebGraphQlResponse answer, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		MediaType type = this.answers.typeFor(request);
		answer.getResponseHeaders()
			.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		this.answers.write(response, AnswerStatus.of(answer, type).value(), type, answer.toMap());
	}

}
