package care.tandem.web.paper;

import static care.tandem.web.paper.Reading.at;
import static care.tandem.web.paper.Reading.onThePaper;
import static care.tandem.web.paper.Reading.plain;
import static care.tandem.web.paper.Reading.read;
import static care.tandem.web.paper.Reading.signs;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.lang.Character.UnicodeBlock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody wrote stands in the PDF, word for word, on the paper, and what follows it too. */
class EveryScriptTest {

    private static final String APART = "Some letters stand apart";

    private static final Path STYLE = Path.of("src/main/webapp/resources/tandem/paper.css");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She slept well: five nights. (M): said 2. 12*3*4 --- > no <b>x</b> & _so_ **on** finally",
                "one `word` in back quotes, ``` three",
                "a\tb\t\tc\nd\t\t\te",
                "السلام عليكم نمت جيدا خمس ليال في الظلام",
                "She said مرحبا to Anna and left\nثم عادت Anna إلى البيت\nand slept",
                "שלום עולם, ישנתי היטב חמישה לילות",
                "我昨晚睡得很好，没有做噩梦。 昨夜はよく眠れました。 어젯밤에 잘 잤어요.",
                "मैं रात में अच्छी तरह सोया। আমি ভালো ঘুমিয়েছি நான் தூங்கினேன் ਮੈਂ ਸੁੱਤਾ હું સૂઈ గాఢంగా ಚೆನ್ನಾಗಿ"
                        + " ഉറങ്ങി",
                "นอนหลับสบายดี ขอบคุณ ខ្ញុំគេង እንቅልፍ ሰላም Ձեռք გამარჯობა Ευχαριστώ Спасибо",
                "😀 🌱 ❤ 👍 ☺ ✔ → ≤ ½ €",
                "ǅ ł ß ø đ ı ẞ é ñ ü ő ș ț İ"
            })
    void holdsTheWordsOfTheNote(String words) throws IOException {
        try (PDDocument pdf = printed(words)) {
            String read = read(pdf);
            for (String word : words.split("\\s+")) {
                assertThat(read).contains(plain(word));
            }
            assertThat(read).contains("SignedbyTomás").doesNotContain("[U+");
        }
    }

    @Test
    void saysWhereLettersStandApartThatAReaderExpectsJoined() throws IOException {
        try (PDDocument hindi = printed("मैं सोया");
                PDDocument arabic = printed("السلام عليكم Anna")) {
            assertThat(read(hindi)).contains(plain(APART));
            assertThat(read(arabic)).doesNotContain(plain(APART));
        }
    }

    @Test
    void holdsASignOfEveryUnicodeBlockOrNamesIt() throws IOException {
        Map<UnicodeBlock, List<Integer>> blocks = new HashMap<>();
        IntStream.rangeClosed(' ', Character.MAX_CODE_POINT)
                .filter(EveryScriptTest::standsByItself)
                .forEach(sign -> {
                    List<Integer> some = blocks.computeIfAbsent(UnicodeBlock.of(sign), block -> new ArrayList<>());
                    if (some.size() < 3) {
                        some.add(sign);
                    }
                });
        List<String> signs = blocks.values().stream()
                .flatMap(List::stream)
                .map(Character::toString)
                .map(sign -> Normalizer.normalize(sign, Normalizer.Form.NFC))
                .toList();
        try (PDDocument pdf = printed(String.join("\n", signs))) {
            String read = read(pdf);
            assertThat(signs)
                    .hasSizeGreaterThan(700)
                    .filteredOn(sign -> !read.contains(plain(sign)))
                    .filteredOn(sign -> !read.contains("[U+%04X]".formatted(sign.codePointAt(0))))
                    .isEmpty();
            assertThat(read).contains("SignedbyTomás");
        }
    }

    /** A mark would be read together with what stands before it. */
    private static boolean standsByItself(int sign) {
        int type = Character.getType(sign);
        return (Character.isLetterOrDigit(sign) || type == Character.OTHER_SYMBOL)
                && type != Character.MODIFIER_LETTER
                && !plain(Character.toString(sign)).matches(".*\\p{M}.*");
    }

    @Test
    void namesASignThatNoLetterIsThereForAtItsPlace() throws IOException {
        try (PDDocument pdf = printed("before \ud83e\uddff after \ue000\ue001 and \ufffc end")) {
            assertThat(read(pdf)).contains("before[U+1F9FF]after[U+E000][U+E001]and[U+FFFC]end");
        }
    }

    /** From left to right on the paper, whichever way the words around it are read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u05e9\u05dc\u05d5\u05dd %s \u05e2\u05d5\u05dc\u05dd",
                "\u0633\u0644\u0627\u0645 (%s) \u0639\u0627\u0644\u0645",
                "left \u05e9\u05dc\u05d5\u05dd %s \u05e2\u05d5\u05dc\u05dd"
            })
    void namesItInOrderInMixedLines(String line) throws IOException {
        try (PDDocument pdf = printed(line.formatted("\ud83e\uddff"))) {
            double height = at("U", signs(pdf)).getYDirAdj();
            String seen = signs(pdf).stream()
                    .filter(sign -> Math.abs(sign.getYDirAdj() - height) < 3)
                    .sorted(Comparator.comparing(TextPosition::getXDirAdj))
                    .map(TextPosition::getUnicode)
                    .collect(joining());
            assertThat(seen).contains("[U+1F9FF]");
        }
    }

    @Test
    void leavesRoomForATab() throws IOException {
        try (PDDocument pdf = printed("q\tj")) {
            List<TextPosition> signs = signs(pdf);
            assertThat(at("j", signs).getXDirAdj() - at("q", signs).getXDirAdj())
                    .isGreaterThan(3 * at("q", signs).getWidthOfSpace());
        }
    }

    @Test
    void goesOnAfterFortyParagraphs() throws IOException {
        String words = IntStream.range(0, 40)
                .mapToObj(at -> "Paragraph " + at + "\t" + "slept ".repeat(60))
                .collect(joining("\n\n"));
        try (PDDocument pdf = printed(words)) {
            assertThat(read(pdf)).contains("Paragraph0", "Paragraph39", "SignedbyTomás");
        }
    }

    @Test
    void keepsLineEndsAndSetsEachParagraphInItsOwnDirection() throws IOException {
        try (PDDocument pdf = printed("left\n\nשמאל\nleft")) {
            List<TextPosition> signs = signs(pdf);
            double left = at("l", signs).getXDirAdj();
            double right = at("ש", signs).getXDirAdj();
            assertThat(right).isGreaterThan(left + 300);
            assertThat(at("ש", signs).getYDirAdj() - at("l", signs).getYDirAdj())
                    .isGreaterThan(20);
        }
    }

    static Stream<String> long20000() {
        return Stream.of(
                "She slept well and woke early. ".repeat(645),
                "x".repeat(20_000),
                ">".repeat(3_000),
                "a\n".repeat(10_000),
                "a\t".repeat(10_000),
                "a\nس\n".repeat(5_000),
                "a我🌱".repeat(2_000),
                "\ue000".repeat(2_000),
                "a\u202e".repeat(10_000));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("long20000")
    void setsTwentyThousandSignsOnThePaperInBoundedTime(String words) throws IOException {
        try (PDDocument pdf = assertTimeout(Duration.ofSeconds(20), () -> printed(words))) {
            assertThat(read(pdf)).endsWith("SignedbyTomás");
            assertThat(signs(pdf)).allMatch(onThePaper(pdf));
        }
    }

    @Test
    void staysSmallWhereTheTwoHandsAreEnough() throws IOException {
        byte[] pdf = bytes("She slept well");
        assertThat(pdf).hasSizeLessThan(30_000);
        assertThat(bytes("She slept well 我")).hasSizeLessThan(60_000);
    }

    /** In the order in which they are seen, and joined where they are joined: as in the text beside the chart. */
    @Test
    void drawsNamesInAChart() throws IOException {
        try (Letters letters = new Letters()) {
            for (String name : List.of("Walter", "أحمد", "נועה", "李伟", "नूर", "🌱")) {
                Rectangle2D shape = letters.shape(name, 100, 20, 10, true, 0.5).getBounds2D();
                assertThat(shape.getCenterX()).as(name).isBetween(97.0, 103.0);
                assertThat(shape.getWidth()).as(name).isBetween(8.0, 60.0);
            }
            assertThat(letters.shape("\u2068\u202e\u2069", 100, 20, 10, false, 0.5)
                            .getBounds2D()
                            .getWidth())
                    .isZero();
            Rectangle2D joined = letters.shape("بب", 0, 0, 10, false, 0).getBounds2D();
            Rectangle2D apart = letters.shape("ب\u200cب", 0, 0, 10, false, 0).getBounds2D();
            assertThat(joined.getWidth()).isLessThan(apart.getWidth());
        }
    }

    private static PDDocument printed(String words) throws IOException {
        return Loader.loadPDF(bytes(words));
    }

    private static byte[] bytes(String words) throws IOException {
        String note = "<h1>A note</h1><p class='written' dir='auto'>%s</p><p><code>Signed</code> by Tomás</p>"
                .formatted(Entities.escape(words));
        return new Paper(Files.readString(STYLE), APART, new byte[0])
                .print("<html lang='en'><head><title>A note</title></head><body><main>" + note
                        + "</main></body></html>");
    }
}
