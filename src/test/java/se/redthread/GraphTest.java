package se.redthread;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a free port, with the database that {@link TestDatabase}
 * finds. An {@code HttpGraphQlTester} and the driver can be injected.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(DatabaseCondition.class)
@SpringBootTest(classes = RedthreadApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "redthread.limits.time=30s", "redthread.kept-answers=0B" })
@AutoConfigureHttpGraphQlTester
@Import(PatientTester.class)
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
public @interface GraphTest {

}
