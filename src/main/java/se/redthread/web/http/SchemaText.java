package se.redthread.web.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import graphql.schema.idl.SchemaPrinter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import se.redthread.problem.ProblemCode;

import se.redthread.web.WebSettings;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.context.request.ServletWebRequest;

/** The whole schema as text, with its descriptions and directives. */
@Component
class SchemaText implements HttpRequestHandler {

	// What the engine adds to every schema, partly for features that are not offered here
	private static final Set<String> BUILT_IN = Set.of("include", "skip", "deprecated", "specifiedBy", "oneOf", "defer",
			"experimental_disableErrorPropagation");

	private final GraphQlSource source;

	private final WebSettings settings;

	private final AnswerWriter answers;

	private volatile byte @Nullable [] printed;

	SchemaText(GraphQlSource source, WebSettings settings, AnswerWriter answers) {
		this.source = source;
		this.settings = settings;
		this.answers = answers;
	}

	@Override
	public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
			response.setHeader(HttpHeaders.ALLOW, "GET");
			this.answers.refuse(request, response, new HttpRefusal(HttpStatus.METHOD_NOT_ALLOWED,
					ProblemCode.BAD_REQUEST, "The schema is read by GET."));
		}
		else if (!this.settings.introspection()) {
			this.answers.refuse(request, response, new HttpRefusal(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND,
					"The schema is not told by this server."));
		}
		else {
			write(request, response);
		}
	}

	private void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
		byte[] text = text();
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		if (!new ServletWebRequest(request, response)
			.checkNotModified("\"" + DigestUtils.md5DigestAsHex(text) + "\"")) {
			response.setContentType("text/plain;charset=UTF-8");
			response.setContentLength(text.length);
			response.getOutputStream().write(text);
		}
	}

	private byte[] text() {
		byte[] text = this.printed;
		if (text == null) {
			SchemaPrinter.Options options = SchemaPrinter.Options.defaultOptions()
				.includeDirectiveDefinitions(true)
				.includeDirectiveDefinition((name) -> !BUILT_IN.contains(name));
			text = new SchemaPrinter(options).print(this.source.schema()).getBytes(StandardCharsets.UTF_8);
			this.printed = text;
		}
		return text;
	}

}
