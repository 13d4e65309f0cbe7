package care.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A field of a page that is plain HTML, as a summary of errors names it. */
class PlainFieldsTest {

    private final PlainFields fields = new PlainFields();

    @Test
    void isFoundByItsNameAndCalledByItsLabel() {
        fields.add("goal-1", "words.goal-1", "To sleep");
        assertThat(fields.id("goal-1")).isEqualTo("words.goal-1");
        assertThat(fields.label("words.goal-1")).isEqualTo("To sleep");
        assertThat(fields.id("goal-2")).isNull();
        assertThat(fields.label(null)).isNull();
    }

    @Test
    void isCalledByTheBeginningOfALongLabel() {
        fields.add("goal-1", "one", "To sleep ".repeat(20));
        fields.add("goal-2", "two", "我".repeat(200));
        assertThat(fields.label("one")).isEqualTo("To sleep To sleep To sleep To sleep To sleep To sleep To…");
        assertThat(fields.label("two")).isEqualTo("我".repeat(60) + "…");
    }
}
