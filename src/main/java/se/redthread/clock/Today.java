package se.redthread.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.stereotype.Component;

/** Today, where the organisation is. */
@Component
public class Today {

	private final Clock clock = Clock.system(ZoneId.of("Europe/Stockholm"));

	public LocalDate date() {
		return LocalDate.now(this.clock);
	}

}
