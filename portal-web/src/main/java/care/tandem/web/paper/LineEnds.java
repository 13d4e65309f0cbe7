package care.tandem.web.paper;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Arrays;
import java.util.Locale;

/**
 * Where a line may end, by the rules of Unicode. After each line the maker of the PDF asks anew for all the text that is
 * left; that is the end of a text which was looked through already, and is not looked through again. So a text costs as
 * much as it is long, also in a script like Thai, whose words are found in a dictionary.
 */
final class LineEnds implements FSTextBreaker {

    private final BreakIterator rules = BreakIterator.getLineInstance(Locale.ROOT);
    private String whole = "";
    private int[] ends = {};
    private int begin;
    private int next;

    @Override
    public void setText(String text) {
        if (!whole.endsWith(text)) {
            whole = text;
            ends = find();
        }
        begin = whole.length() - text.length();
        next = 0;
        while (next < ends.length && ends[next] <= begin) {
            next++;
        }
    }

    private int[] find() {
        int[] found = new int[whole.length() + 1];
        int count = 0;
        rules.setText(whole);
        for (int end = rules.next(); end != BreakIterator.DONE; end = rules.next()) {
            found[count++] = end;
        }
        return Arrays.copyOf(found, count);
    }

    /** The next place after the last one that was given; below zero behind the last one. */
    @Override
    public int next() {
        return next < ends.length ? ends[next++] - begin : BreakIterator.DONE;
    }
}
