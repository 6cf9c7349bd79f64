package se.redthread.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import se.redthread.GraphTest;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The whole application, and fields in it that misbehave. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@GraphTest
@Import(Misbehaving.class)
@TestPropertySource(properties = "spring.graphql.schema.additional-files=classpath:web/misbehaving.graphqls")
public @interface WebTest {

}
