package se.redthread;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class RedthreadApplication {

	public static void main(String[] args) {
		SpringApplication.run(RedthreadApplication.class, args);
	}

}
