package care.tandem.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the lines of pages, styles and scripts are laid out, so that a person can read them. */
class LayoutTest {

    private static final int LONGEST = 140;

    /** An expression in a text, a comment, or a tag with its values. */
    private static final Pattern PIECE =
            Pattern.compile("#\\{(?:'[^']*'|[^}'])*}|<!--.*?-->|<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>", Pattern.DOTALL);

    @Test
    void leavesNoLineLongerThanAScreen() throws IOException {
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(one -> one.toString().matches(".*\\.(xhtml|js|css)"))
                    .toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    String line = lines.get(i);
                    if (line.length() > LONGEST || line.contains("\t") || !line.equals(line.stripTrailing())) {
                        faults.add(file + ":" + (i + 1));
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** By two a level; what goes on within a tag or an expression, by four more than the line that it began on. */
    @Test
    void indentsEachLineOfAPageByWhereItStands() {
        assertThat(Page.all().stream().flatMap(page -> faults(page).stream())).isEmpty();
    }

    private static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>();
        String text = page.text();
        Matcher piece = PIECE.matcher(text);
        int level = 0;
        int at = 0;
        while (piece.find()) {
            check(page, at, piece.start(), piece.group().startsWith("</") ? level - 1 : level, faults);
            if (!piece.group().startsWith("<!--")) {
                int own = indentOf(text, piece.start());
                for (int line = text.indexOf('\n', piece.start()) + 1; line > 0 && line < piece.end(); ) {
                    if (indentOf(text, line) != own + 4) {
                        faults.add(page + ":" + numberOf(text, line));
                    }
                    line = text.indexOf('\n', line) + 1;
                }
            }
            level += levels(piece.group());
            at = piece.end();
        }
        return faults;
    }

    /** The lines that begin in a text. */
    private static void check(Page page, int from, int to, int levelOfLast, List<String> faults) {
        String text = page.text();
        for (int line = text.indexOf('\n', from) + 1; line > 0 && line <= to; line = text.indexOf('\n', line) + 1) {
            int first = line + indentOf(text, line);
            boolean isEmpty = first < text.length() && text.charAt(first) == '\n';
            if (!isEmpty && first < text.length() && indentOf(text, line) != 2 * levelOfLast) {
                faults.add(page + ":" + numberOf(text, line));
            }
        }
    }

    private static int levels(String piece) {
        if (piece.startsWith("</")) {
            return -1;
        }
        return piece.matches("(?s)<[a-z].*") && !piece.endsWith("/>") ? 1 : 0;
    }

    private static int indentOf(String text, int at) {
        int begin = text.lastIndexOf('\n', at - 1) + 1;
        int first = begin;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        return first - begin;
    }

    private static long numberOf(String text, int at) {
        return text.substring(0, at).lines().count() + 1;
    }
}
