package care.tandem.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
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
        assertThat(all.found(words)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "You all spoke of the week, and of der Fluss, van Gogh, and what it means",
                "The petering out of it",
                "A Petersburg of words, and icebergs"
            })
    void areNotFoundInOtherWords(String words) {
        assertThat(all.found(words)).isEmpty();
        assertThat(all.unchecked(words)).isEmpty();
    }

    @Test
    void areNotThoseThatTheReaderHasToo() {
        NamesInGroup others = new NamesInGroup(List.of("Ana Ruiz", "Luis Ruiz"), "Eva Ruiz");
        assertThat(others.found("You are Eva Ruiz")).isEmpty();
        assertThat(others.found("Luis said so")).containsExactly("Luis");
        assertThat(others.found("It was Ana Ruiz, and Luis")).containsExactly("Ana Ruiz", "Luis");
    }

    @ParameterizedTest
    @CsvSource({
        "Łukasz Øst, you and lukasz came, Łukasz",
        "maria lopez, You thanked Maria, maria",
        "maria lopez, what Lopez said, lopez",
        "juan de la cruz, La Cruz was late, cruz",
        "Li Wu, You and li, Li",
        "Bo Ek, ask BO, Bo",
        "an nguyen, ask an, an",
        "Pat O'Brien, what obrien said, O'Brien",
        "Anne-Marie Smith, annemarie was late, Anne-Marie",
        "Aisha Rahman, Aisha_Rahman wrote, Aisha Rahman",
        "Aisha Rahman, you_and_aisha, Aisha",
        "Aisha Rahman, the aisharahman account, Aisha Rahman",
        "Aisha Rahman, A­i​sha came, Aisha",
        "Peter Pan, Peters Idee, Peter",
        "Iris Öztürk, Iris2 and ozturk, Iris",
        "Иван Петров, и ИВАН, Иван",
        "Иван Петров, вы говорили с Иваном, Иван",
        "Мария Кац, с Марией, Мария",
        "王小明, 你谢谢王小明了, 王小明",
        "王小明, 你谢谢小明了, 小明",
        "김민준, 민준이가 왔어요, 민준",
        "田中太郎, 昨日は田中さんと話した, 田中",
        "さくら, 今日さくらちゃんは, さくら",
        "สมชาย ใจดี, คุณขอบคุณสมชายแล้ว, สมชาย",
        "فاطمة علي, وبفاطمه كنت, فاطمة",
        "محمد حسن, قلت لمحمد, محمد",
        "שרה כהן, אמרת לשרה, שרה",
        "שרה כהן, וּשְׂרָה באה, שרה",
        "अनिता शर्मा, अनिताजी ने कहा, अनिता",
        "May Will, you will, Will"
    })
    void areFoundAsTheirScriptWritesThem(String name, String words, String found) {
        assertThat(new NamesInGroup(List.of(name), "").found(words)).contains(found);
    }

    @ParameterizedTest
    @CsvSource({
        "Aisha Rahman, 你谢谢了他",
        "Aisha Rahman, с Айшей",
        "王伟, 你的伟大",
        "王伟, you and Wang Wei",
        "محمد, you and Mohammed",
        "🌸, you and the flower"
    })
    void areAskedForWhereTheyCannotBeChecked(String name, String words) {
        assertThat(new NamesInGroup(List.of(name), "").unchecked(words)).containsExactly(name);
    }

    @Test
    void areLookedForInNoTimeAtAll() {
        List<String> twelve = List.of(
                "Aisha Rahman",
                "王小明",
                "김민준",
                "田中太郎",
                "محمد حسن",
                "שרה כהן",
                "Иван Петров",
                "अनिता शर्मा",
                "สมชาย ใจดี",
                "Li Wu",
                "maria lopez",
                "Peter van der Berg");
        NamesInGroup all = new NamesInGroup(twelve, "");
        for (String piece : List.of("ab ", "a", "שלום", "王", "é́́́", "и ив ", "_*", "Peter ", "ก็")) {
            String words = piece.repeat(20_000 / piece.length());
            Cost.isBounded(piece, () -> {
                all.found(words);
                all.unchecked(words);
            });
        }
    }

    @Test
    void refuseWordsThatNameThemAtTheirField() {
        assertThatThrownBy(() -> all.requireNone("heard", "Aisha felt it, and Peter", List.of()))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.field()).isEqualTo("heard");
                    assertThat(refused.key()).isEqualTo("refused.note.namesMember");
                    assertThat(refused.arguments()).containsExactly("Aisha, Peter", "Aisha", "Peter");
                });
        assertThatThrownBy(() -> all.requireNone("heard", "и", List.of())).hasMessage("refused.note.namesUnchecked");
        all.requireNone("heard", "Somebody felt it, too", List.of());
        NamesInGroup.NONE.requireNone("heard", "Aisha felt it, too", List.of());
    }

    @Test
    void letWordsPassThatTheWriterSaysAreNoNames() {
        all.requireNone("heard", "Aisha felt it, and Peter", List.of("Aisha", "Peter"));
        assertThatThrownBy(() -> all.requireNone("heard", "Aisha felt it, and Peter", List.of("Aisha")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.arguments()).containsExactly("Peter", "Peter"));
        all.requireNone("heard", "и", GROUP);
    }

    @Test
    void areLookedForInBoundedWork() {
        List<String> twenty = IntStream.range(0, 20)
                .mapToObj(at -> "Nobody" + at + " von-der O'Name" + at)
                .toList();
        NamesInGroup names = new NamesInGroup(twenty, "Reader");
        NastyTexts.all(1)
                .forEach(text -> Cost.isBounded(() -> {
                    names.found(text);
                    names.unchecked(text);
                }));
    }
}
