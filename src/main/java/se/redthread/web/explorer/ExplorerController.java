package se.redthread.web.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page itself; its files are served by {@link ExplorerFiles}. */
@Controller
class ExplorerController {

	private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

	private final String page;

	ExplorerController(ExplorerEdition edition) throws IOException {
		this.page = new ClassPathResource("explorer/page.html").getContentAsString(StandardCharsets.UTF_8)
			.replace("{edition}", edition.name());
	}

	@GetMapping("/")
	ResponseEntity<String> page() {
		return ResponseEntity.ok().contentType(HTML).cacheControl(CacheControl.noCache()).body(this.page);
	}

}
