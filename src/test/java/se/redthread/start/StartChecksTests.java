package se.redthread.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.support.GenericApplicationContext;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class StartChecksTests {

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.1.2.3", "::1", "localhost" })
	void acceptsLoopback(String address) {
		assertThatNoException().isThrownBy(() -> check("server.address=" + address, "server.port=0"));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '\'', textBlock = """
			0.0.0.0,         server.address=0.0.0.0 lets other machines in
			::,              server.address=:: lets other machines in
			10.1.2.3,        server.address=10.1.2.3 lets other machines in
			'',              server.address is empty
			nowhere.invalid, server.address=nowhere.invalid is no address of this machine
			""")
	void refusesWhatOtherMachinesReach(String address, String beginning) {
		refused(beginning, "server.address=" + address, "server.port=0");
	}

	@Test
	void refusesAManagementServerThatOtherMachinesReach() {
		refused("management.server.address is empty", "server.address=127.0.0.1", "server.port=0",
				"management.server.port=9001");
		refused("management.server.address=0.0.0.0 lets other machines in", "server.address=127.0.0.1", "server.port=0",
				"management.server.port=9001", "management.server.address=0.0.0.0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "65536", "http", "''" })
	void refusesWhatIsNoPort(String port) {
		refused("server.port=" + port + " is no port", "server.address=127.0.0.1", "server.port=" + port);
	}

	@Test
	void refusesASampleThatThereIsNot() {
		refused("redthread.sample=sweden names no sample; choose halland-2022 (or true), demonstration, or none",
				"server.address=127.0.0.1", "server.port=0", "redthread.sample=sweden");
	}

	@ParameterizedTest
	@ValueSource(strings = { "true", "halland-2022", "Demonstration", "none", "false" })
	void acceptsTheSamplesThatThereAre(String sample) {
		assertThatNoException()
			.isThrownBy(() -> check("server.address=127.0.0.1", "server.port=0", "redthread.sample=" + sample));
	}

	@Test
	void refusesATakenPort() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			String setting = "server.port=" + taken.getLocalPort();
			refused(setting + " cannot be used on 127.0.0.1 (", "server.address=127.0.0.1", setting);
		}
	}

	private static void refused(String beginning, String... settings) {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> check(settings))
			.withMessageStartingWith(beginning);
	}

	private static void check(String... settings) {
		GenericApplicationContext context = new GenericApplicationContext();
		TestPropertyValues.of(settings).applyTo(context);
		new StartChecks().initialize(context);
	}

}
