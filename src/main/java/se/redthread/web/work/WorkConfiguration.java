package se.redthread.web.work;

import io.micrometer.context.ContextRegistry;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkConfiguration {

	WorkConfiguration() {
		ContextRegistry.getInstance().registerThreadLocalAccessor(new WorkAccessor());
	}

	@Bean
	WorkCheck workCheck() {
		return new WorkCheck();
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> watchedProtocol() {
		return (tomcat) -> tomcat.setProtocol(WatchedProtocol.class.getName());
	}

}
