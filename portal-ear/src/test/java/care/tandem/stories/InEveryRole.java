package care.tandem.stories;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A test that somebody of Riverside in each role goes through; its first parameter is their address. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ValueSource(
        strings = {
            "therapist@riverside.example",
            "client@riverside.example",
            "supervisor@riverside.example",
            "admin@riverside.example"
        })
@interface InEveryRole {}
