package se.redthread.web.explorer;

import java.io.IOException;
import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The page's files, under an address that changes with what they hold. */
@Configuration(proxyBeanMethods = false)
class ExplorerFiles implements WebMvcConfigurer {

	private final ExplorerEdition edition;

	ExplorerFiles(ExplorerEdition edition) {
		this.edition = edition;
	}

	@Bean
	static ExplorerEdition explorerEdition() throws IOException {
		return new ExplorerEdition();
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/explorer/" + this.edition.name() + "/**")
			.addResourceLocations("classpath:/explorer/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
	}

}
