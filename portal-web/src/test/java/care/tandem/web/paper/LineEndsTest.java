package care.tandem.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineEndsTest {

    private static final int LETTERS = 20_000;
    private static final long HALF_A_SECOND = 500_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "one",
                "two words, and a-hyphen",
                "นอนหลับสบายดี ขอบคุณ",
                "我昨晚睡得很好。",
                "a\nb\n\nc ",
                "سلام عالم"
            })
    void areThoseOfUnicode(String text) {
        assertThat(all(new LineEnds(), text)).isEqualTo(rules(text));
    }

    @Test
    void areTheSameInWhatIsLeftOfAText() {
        String text = "one two three นอนหลับสบายดี four";
        LineEnds ends = new LineEnds();
        List<Integer> whole = all(ends, text);
        for (int begin : whole) {
            List<Integer> left = whole.stream()
                    .filter(end -> end > begin)
                    .map(end -> end - begin)
                    .toList();
            assertThat(all(ends, text.substring(begin))).as("from %d", begin).isEqualTo(left);
        }
    }

    @Test
    void areFoundAnewForAnotherText() {
        LineEnds ends = new LineEnds();
        all(ends, "one two");
        assertThat(all(ends, "and three four")).isEqualTo(rules("and three four"));
        assertThat(all(ends, "another two")).isEqualTo(rules("another two"));
    }

    @Test
    void ofALongTextWithoutSpacesAreFoundOnce() {
        String text = "การ".repeat(LETTERS / 3);
        assertThat(timeOf(() -> {
                    LineEnds ends = new LineEnds();
                    for (int begin = 0; begin < text.length(); begin += 60) {
                        ends.setText(text.substring(begin));
                        ends.next();
                    }
                }))
                .isLessThan(HALF_A_SECOND);
    }

    @Test
    void manyPassagesOfAPageCostAsMuchAsTheyAre() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = MarkedPassages.page(document, 100, 100);
            assertThat(timeOf(() -> {
                        for (int passage = 0; passage < 2 * LETTERS; passage++) {
                            COSDictionary number = new COSDictionary();
                            number.setInt(COSName.MCID, passage);
                            page.getResources().add(PDPropertyList.create(number));
                        }
                    }))
                    .isLessThan(HALF_A_SECOND);
            assertThat(page.getResources().getPropertiesNames()).hasSize(2 * LETTERS);
        }
    }

    /** Of the processor, so that what else runs here takes no part; in nanoseconds. */
    private static long timeOf(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    private static List<Integer> all(LineEnds ends, String text) {
        List<Integer> found = new ArrayList<>();
        ends.setText(text);
        for (int end = ends.next(); end >= 0; end = ends.next()) {
            found.add(end);
        }
        return found;
    }

    private static List<Integer> rules(String text) {
        List<Integer> found = new ArrayList<>();
        BreakIterator rules = BreakIterator.getLineInstance(Locale.ROOT);
        rules.setText(text);
        for (int end = rules.next(); end >= 0; end = rules.next()) {
            found.add(end);
        }
        return found;
    }
}
