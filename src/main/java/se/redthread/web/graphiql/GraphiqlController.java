package se.redthread.web.graphiql;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriUtils;

/** The page itself, and the examples that it opens with. */
@Controller
class GraphiqlController {

	private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

	private final Resource page = new ClassPathResource("graphiql/page.html");

	private final Examples examples;

	GraphiqlController(Examples examples) {
		this.examples = examples;
	}

	@GetMapping("/graphiql")
	ResponseEntity<Resource> page() {
		return ResponseEntity.ok().contentType(HTML).cacheControl(CacheControl.noCache()).body(this.page);
	}

	/** The page names its files relative to {@code /graphiql}. */
	@GetMapping("/graphiql/")
	ResponseEntity<Void> page(@RequestParam(required = false) @Nullable String example) {
		String query = (example != null) ? "?example=" + UriUtils.encode(example, StandardCharsets.UTF_8) : "";
		return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("../graphiql" + query)).build();
	}

	@GetMapping("/graphiql/examples.json")
	@ResponseBody
	List<Example> examples() {
		return this.examples.all();
	}

}
