package care.tandem.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextChangeTest {

    @Test
    void losesNoPieceOfAText() {
        for (String text : NastyTexts.all(1).toList()) {
            assertThat(String.join("", TextChange.words(text))).isEqualTo(text);
        }
    }

    @Test
    void takesEachSignForAWordWhereThereAreNoSpaces() {
        assertThat(TextChange.words("I sleep\n\n昨夜 well"))
                .containsExactly("I", " ", "sleep", "\n", "\n", "昨", "夜", " ", "well");
    }

    @Test
    void leadsFromAnyTextToAnyOther() {
        Random chance = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            List<String> first = TextChange.words(text(chance));
            List<String> second = TextChange.words(text(chance));
            assertThat(applied(first, second)).isEqualTo(second);
        }
    }

    @Test
    void findsTheLeastThatChanged() {
        assertThat(TextChange.between(TextChange.words("one two three"), TextChange.words("one three four")))
                .containsExactly(new TextChange(2, 4, 2, 2), new TextChange(5, 5, 3, 5));
    }

    @Test
    void findsWhatChangedAtBothEndsOfALongText() {
        String middle = NastyTexts.all(3).findFirst().orElseThrow();
        assertThat(TextChange.between(TextChange.words("a " + middle + " z"), TextChange.words("b " + middle + " y")))
                .hasSize(2);
    }

    @Test
    void hasABoundWhateverTheTextsAre() {
        List<String> firsts = NastyTexts.all(1).toList();
        List<String> seconds = NastyTexts.all(2).toList();
        for (int i = 0; i < firsts.size(); i++) {
            String first = firsts.get(i);
            for (String second : List.of(seconds.get(i), seconds.get((i + 3) % seconds.size()))) {
                Cost.isBounded(() -> TextChange.between(TextChange.words(first), TextChange.words(second)));
                leadsThere(first, second);
            }
        }
    }

    private static void leadsThere(String first, String second) {
        List<String> to = TextChange.words(second);
        assertThat(applied(TextChange.words(first), to).equals(to)).isTrue();
    }

    private static List<String> applied(List<String> first, List<String> second) {
        List<String> to = new ArrayList<>();
        int at = 0;
        for (TextChange change : TextChange.between(first, second)) {
            assertThat(change.to() - change.from() + change.end() - change.start())
                    .isPositive();
            to.addAll(first.subList(at, change.from()));
            to.addAll(second.subList(change.start(), change.end()));
            at = change.to();
        }
        to.addAll(first.subList(at, first.size()));
        return to;
    }

    private static String text(Random chance) {
        return chance.ints(chance.nextInt(30), 0, 6)
                .mapToObj(at -> List.of("a", "b", "c d", " ", "\n", "e\n").get(at))
                .collect(Collectors.joining());
    }
}
