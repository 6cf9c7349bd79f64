package se.redthread;

import se.redthread.exchange.ImportCommand;
import se.redthread.start.Start;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class RedthreadApplication {

	public static void main(String[] args) {
		if (ImportCommand.isAsked(args)) {
			System.exit(ImportCommand.run(args));
		}
		Start.run(RedthreadApplication.class, args);
	}

}
