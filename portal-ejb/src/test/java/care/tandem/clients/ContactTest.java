package care.tandem.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import care.tandem.door.Refused;
import care.tandem.door.Stale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    private static final Contact WALTER =
            new Contact("Walt", "he", "German", "+49 30 1234", "Ana Brandt, sister", "+49 30 9876");

    @Test
    void isKeptInOneLineEach() {
        Contact typed = new Contact(" Walt\n the  Great ", "he", "", "", "", "");
        assertThat(typed.written()).isEqualTo(new Contact("Walt the Great", "he", "", "", "", ""));
        assertThat(Contact.from(WALTER.whole())).isEqualTo(WALTER);
        assertThat(Contact.from(Contact.NONE.whole())).isEqualTo(Contact.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"112", "+34 600 123 456", "(030) 12 34-56", "٠٥٠ ١٢٣ ٤٥٦٧", "555 0100 ext. 7"})
    void takesANumberHoweverItIsWritten(String number) {
        Contact typed = new Contact("", "", "", number, "", "");
        assertThat(typed.written().phone()).isEqualTo(number);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        Contact typed = new Contact("W".repeat(121), "p".repeat(41), "l".repeat(81), "at home", "", "12 34");
        Refused refused = catchThrowableOfType(Refused.class, typed::written);
        assertThat(refused.all())
                .extracting(Refused::field, Refused::key)
                .containsExactly(
                        tuple("called", "refused.text.tooLong"),
                        tuple("pronoun", "refused.text.tooLong"),
                        tuple("language", "refused.text.tooLong"),
                        tuple("phone", "refused.contact.phone"),
                        tuple("person", "refused.contact.person"));
    }

    @Test
    void isPutTogetherLineByLine() {
        Contact mine = new Contact("Walter", "he", "German", "+49 30 1234", "Ana Brandt, sister", "+49 30 9876");
        Contact theirs = new Contact("Walt", "he", "German, English", "+49 30 5555", "", "");
        assertThat(mine.togetherWith(theirs, WALTER))
                .isEqualTo(new Contact("Walter", "he", "German, English", "+49 30 5555", "", ""));
        assertThat(mine.togetherWith(mine, WALTER)).as("both wrote the same").isEqualTo(mine);
        assertThat(WALTER.togetherWith(theirs, WALTER)).isEqualTo(theirs);
    }

    @Test
    void isNotPutTogetherWhereBothWroteTheSameLine() {
        Contact mine = new Contact("Walter", "", "German", "1111", "Ana Brandt, sister", "+49 30 9876");
        Contact theirs = new Contact("Herr Brandt", "they", "English", "+49 30 1234", "", "");
        Stale both = catchThrowableOfType(Stale.class, () -> mine.togetherWith(theirs, WALTER));
        assertThat(both.all()).extracting(Refused::field).containsExactly("called", "pronoun");
        assertThat(both.all()).hasOnlyElementsOfType(Stale.class);
        assertThat(mine.onto(theirs, WALTER))
                .as("what is typed stays, and what was not typed is theirs")
                .isEqualTo(new Contact("Walter", "", "English", "1111", "", ""));
    }

    @Test
    void isClearedByTheOneWhoClearsIt() {
        Contact cleared = new Contact("Walt", "he", "German", "", "Ana Brandt, sister", "+49 30 9876");
        assertThat(cleared.togetherWith(WALTER, WALTER)).isEqualTo(cleared);
        Contact other = new Contact("Walt", "he", "German", "2222", "Ana Brandt, sister", "+49 30 9876");
        assertThatThrownBy(() -> cleared.togetherWith(other, WALTER)).isInstanceOf(Stale.class);
    }
}
