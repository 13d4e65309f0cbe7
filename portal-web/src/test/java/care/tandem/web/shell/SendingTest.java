package care.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SendingTest {

    private static final Map<String, String[]> FORM =
            Map.of("sending", of("1"), "say:words", of("The nights are long"), "say:kinds", of("a", "b"));

    @Test
    void isTheSameWithTheSameKeyAndTheSameWords() {
        assertThat(Sending.of(
                        Map.of("say:kinds", of("a", "b"), "say:words", of("The nights are long"), "sending", of("1"))))
                .isEqualTo(Sending.of(FORM));
    }

    @Test
    void isAnotherOneWithAnotherKeyOrOtherWords() {
        assertThat(Sending.of(
                        Map.of("sending", of("2"), "say:words", of("The nights are long"), "say:kinds", of("a", "b"))))
                .isNotEqualTo(Sending.of(FORM));
        assertThat(Sending.of(
                        Map.of("sending", of("1"), "say:words", of("The days are long"), "say:kinds", of("a", "b"))))
                .isNotEqualTo(Sending.of(FORM));
    }

    @Test
    void isAnotherOneWhereTheSameLettersStandInOtherFields() {
        assertThat(Sending.of(Map.of("ab", of("c"), "d", of(""))))
                .isNotEqualTo(Sending.of(Map.of("a", of("bc"), "d", of(""))))
                .isNotEqualTo(Sending.of(Map.of("ab", of("", "c"), "d", of(""))));
    }

    private static String[] of(String... values) {
        return values;
    }
}
