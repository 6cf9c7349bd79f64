package se.redthread;

import se.redthread.start.Start;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class RedthreadApplication {

	public static void main(String[] args) {
		Start.run(RedthreadApplication.class, args);
	}

}
