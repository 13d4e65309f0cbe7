package care.tandem.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import care.tandem.writing.Cost;
import care.tandem.writing.NastyTexts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesInGroupTest {

    private static final List<String> GROUP = List.of("Aisha Rahman", "Peter van der Berg", "Lucía Núñez", "Li Wu");

    private final NamesInGroup all = new NamesInGroup(GROUP, "");

    @ParameterizedTest
    @CsvSource({
        "You thanked Aisha for it, Aisha",
        "You thanked aisha for it, Aisha",
        "Peter’s idea was a good one, Peter",
        "Peter's idea was a good one, Peter",
        "Mr BERG said so, Berg",
        "**Lucia** laughed, Lucía",
        "(Nunez), Núñez",
        "Ai**sha** and the others, Aisha",
        "It was Aisha Rahman, Aisha Rahman",
        "You and li wu walked, Li Wu"
    })
    void areFoundHoweverTheyAreWritten(String words, String found) {
        assertThat(all.in(words)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "You all spoke of the week, and of der Fluss, van Gogh, and what Li means",
                "The petering out of it",
                "A Petersburg of words, and icebergs"
            })
    void areNotFoundInOtherWords(String words) {
        assertThat(all.in(words)).isNull();
    }

    @Test
    void areNotThoseThatTheReaderHasToo() {
        NamesInGroup others = new NamesInGroup(List.of("Ana Ruiz", "Luis Ruiz"), "Eva Ruiz");
        assertThat(others.in("You are Eva Ruiz")).isNull();
        assertThat(others.in("Luis said so")).isEqualTo("Luis");
        assertThat(others.in("It was Ana Ruiz")).isEqualTo("Ana Ruiz");
    }

    @Test
    void areFoundWithLettersOfOtherAlphabets() {
        assertThat(new NamesInGroup(List.of("Łukasz Øst"), "").in("lukasz came"))
                .isEqualTo("Łukasz");
        assertThat(new NamesInGroup(List.of("Иван Петров"), "").in("и ИВАН")).isEqualTo("Иван");
    }

    @Test
    void refuseWordsThatNameThemAtTheirField() {
        assertThatThrownBy(() -> all.requireNone("heard", "Aisha felt it, too"))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.field()).isEqualTo("heard");
                    assertThat(refused.key()).isEqualTo("refused.note.namesMember");
                    assertThat(refused.arguments()).containsExactly("Aisha");
                });
        all.requireNone("heard", "Somebody felt it, too");
        NamesInGroup.NONE.requireNone("heard", "Aisha felt it, too");
    }

    @Test
    void areLookedForInBoundedWork() {
        List<String> twenty = IntStream.range(0, 20)
                .mapToObj(at -> "Nobody" + at + " von-der O'Name" + at)
                .toList();
        NamesInGroup names = new NamesInGroup(twenty, "Reader");
        NastyTexts.all(1).forEach(text -> Cost.isBounded(() -> names.in(text)));
    }
}
