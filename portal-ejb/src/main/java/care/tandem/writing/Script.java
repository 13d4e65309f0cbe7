package care.tandem.writing;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How a script sets words apart, which decides how a word or a name is found in it. */
enum Script {
    /** Words stand alone, as in Latin and Greek. */
    APART,
    /** Small words are written before the word, as in Arabic and Hebrew. */
    LED_IN,
    /** Endings are written after the word, as in Cyrillic, Georgian and the scripts of India. */
    INFLECTED,
    /** Words stand without spaces, as in Chinese and Thai, or with endings of their own, as in Korean. */
    JOINED;

    private static final Set<UnicodeScript> WORDS_APART =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private static final Set<UnicodeScript> SMALL_WORDS_BEFORE =
            EnumSet.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW, UnicodeScript.SYRIAC, UnicodeScript.THAANA);

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.YI,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    /** Of a letter or a mark. The mark that makes a vowel long in kana counts as both, and so as one of theirs. */
    static Script of(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        if (WITHOUT_SPACES.contains(script) || letter == 0x30fc) {
            return JOINED;
        }
        if (WORDS_APART.contains(script)) {
            return APART;
        }
        return SMALL_WORDS_BEFORE.contains(script) ? LED_IN : INFLECTED;
    }

    /** Letters as people tell them apart: kana and Chinese characters make one way of writing. */
    record Letters(UnicodeScript script) {

        private static final Set<UnicodeScript> JAPANESE =
                EnumSet.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);

        static Set<Letters> in(String text) {
            return text.codePoints()
                    .filter(Character::isLetter)
                    .mapToObj(UnicodeScript::of)
                    .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                    .map(script -> new Letters(JAPANESE.contains(script) ? UnicodeScript.HAN : script))
                    .collect(Collectors.toSet());
        }
    }
}
