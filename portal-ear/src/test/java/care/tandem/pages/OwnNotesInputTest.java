package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bad input gets where a therapist writes for themselves: an answer at its field, and nothing is lost. */
@OverHttp
class OwnNotesInputTest {

    @ParameterizedTest
    @CsvSource({
        "words, '', Write something here first",
        "words, x*100000, This is too long",
        "words, x*1048576, This is too long",
        "sessionDay, 2999-01-01, This day is still to come",
        "sessionDay, someday, 'Give a day, like'",
        "client, '', Choose who it is for",
        "client, OF COLLEAGUE, not on offer any more",
    })
    void isRefusedAtTheFieldThatIsWrong(String field, String typed, String answer, Clinic clinic) {
        String text = typed.startsWith("x*")
                ? "x".repeat(Integer.parseInt(typed.substring(2)))
                : typed.replace(
                        "OF COLLEAGUE", clinic.idOf(Member.CLIENT_OF_COLLEAGUE).toString());
        Person therapist =
                OwnNotes.fillsIn(clinic.therapist(), "Nothing is lost").writes("write:" + field, text);
        Change change = Change.in(clinic);

        assertThat(therapist.answerToPressing("write:send")).isEqualTo(422);
        therapist.isToldAt("write:" + field, answer);
        assertThat(therapist.value("write:words")).isEqualTo(field.equals("words") ? text : "Nothing is lost");
        change.isOneRefusalAndNothingElse();
    }
}
