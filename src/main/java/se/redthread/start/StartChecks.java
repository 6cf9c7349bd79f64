package se.redthread.start;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * What can be refused before anything is started, so that a wrong setting costs a second
 * and not the start of a database.
 */
class StartChecks implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Environment environment = context.getEnvironment();
		Sample.of(environment.getProperty(Sample.SETTING, "true"));
		InetAddress address = loopback("server.address", environment.getProperty("server.address"));
		int port = Ports.parse("server.port", environment.getProperty("server.port", "8080"));
		Ports.check("server.port", address, port);
		String value = environment.getProperty("management.server.port");
		int managementPort = (value != null) ? Ports.parse("management.server.port", value) : port;
		// -1 switches it off, and the same port is the same server
		if (managementPort != -1 && managementPort != port) {
			String key = "management.server.address";
			InetAddress managementAddress = loopback(key, environment.getProperty(key));
			Ports.check("management.server.port", managementAddress, managementPort);
		}
	}

	private static InetAddress loopback(String key, @Nullable String value) {
		if (value == null || value.isBlank()) {
			throw new StartRefused(key + " is empty, which lets every machine in, and access control is not set up; "
					+ "set it to 127.0.0.1");
		}
		try {
			InetAddress address = InetAddress.getByName(value);
			if (address.isLoopbackAddress()) {
				return address;
			}
			throw new StartRefused(key + "=" + value + " lets other machines in, and access control is not set up; "
					+ "set it to 127.0.0.1");
		}
		catch (UnknownHostException ex) {
			throw new StartRefused(key + "=" + value + " is no address of this machine; set it to 127.0.0.1", ex);
		}
	}

}
