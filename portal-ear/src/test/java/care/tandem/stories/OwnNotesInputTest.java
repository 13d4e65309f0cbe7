package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bad input gets where a therapist writes for themselves: an answer at its field, and nothing is lost. */
@InBrowser
class OwnNotesInputTest {

    private final String word = Words.rare();

    @ParameterizedTest
    @CsvSource({
        "words, '', Write something here first",
        "words, x*100000, This is too long",
        "words, x*1048576, This is too long",
        "sessionDay, 2999-01-01, This day is still to come",
        "sessionDay, someday, 'Give a day, like'",
        "client, '', Choose who it is for",
        "client, 00000000-0000-4000-8000-000000011006, not on offer any more",
    })
    void isRefusedAtTheFieldThatIsWrong(String field, String typed, String answer, Stage stage) {
        Visitor therapist = stage.visitor("therapist@riverside.example");
        OwnPages.fillsIn(therapist, "Walter Brandt", "Nothing is lost " + word);
        Rows rows = new Rows(stage.stack());
        long written = rows.written();
        long refusals = rows.refusals();
        String text = typed.startsWith("x*") ? "x".repeat(Integer.parseInt(typed.substring(2))) : typed;
        therapist.field("write:" + field).evaluate("""
                                   (field, text) => { if (field.tagName === 'SELECT') field.options[0].value = text, field.selectedIndex = 0;
                                                      else { if (field.tagName === 'INPUT') field.type = 'text'; field.value = text; } }\
                                   """, text);

        assertThat(therapist.answerToPressing("write:send")).isEqualTo(422);
        assertThat(therapist.field("write:" + field + "Error")).containsText(answer);
        if (!field.equals("words")) {
            assertThat(therapist.field("write:words")).hasValue("Nothing is lost " + word);
        } else if (text.startsWith("x")) {
            assertThat(therapist.field("write:words")).hasValue(text);
        }
        assertThat(rows.written()).isEqualTo(written);
        assertThat(rows.refusals()).isEqualTo(refusals + 1);
    }
}
