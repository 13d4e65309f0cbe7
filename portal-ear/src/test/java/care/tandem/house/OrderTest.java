package care.tandem.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever people read in order is in alphabetical order: in queries by the columns of names, in Java by one order. */
class OrderTest {

    private static final Pattern BY_TEXT = Pattern.compile(
            "(?:comparing|thenComparing)\\((?:[^;]*?)(?:[Nn]ame|[Ww]ords|[Tt]itle|[Ll]abel|[Hh]eading|[Tt]ext)\\(?\\)?[^;,]*[;,]"
                    + "|CASE_INSENSITIVE_ORDER|compareToIgnoreCase|\\.(?:name|words|title|label)\\(\\)\\.compareTo");

    private static final Pattern ORDER_BY = Pattern.compile("order by ([^\"]+)\"");

    private static final Pattern AFTER_ORDER = Pattern.compile("\\)| limit");

    /** What queries put in order, besides names: days, moments, numbers and ids, and where one row stands among others. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "(?i).*(?:At|Day|day|id|position|due|number|since|everyWeeks|size|first|xact|\\.at)(?: (?:asc|desc))?(?: nulls (?:first|last))?");

    @Test
    void isTheAlphabetsWhereTextsAreSortedInJava() throws IOException {
        assertThat(sources())
                .flatExtracting(source -> BY_TEXT.matcher(read(source))
                        .results()
                        .map(MatchResult::group)
                        .filter(sorting -> !sorting.endsWith(","))
                        .map(sorting -> source.getFileName() + ": " + sorting)
                        .toList())
                .isEmpty();
    }

    @Test
    void isThatOfNamesWhereQueriesSortTexts() throws IOException {
        assertThat(sources())
                .flatExtracting(source -> ORDER_BY.matcher(read(source))
                        .results()
                        .flatMap(order -> Stream.of(AFTER_ORDER.split(order.group(1))[0].split(",")))
                        .map(String::strip)
                        .filter(by -> !by.isEmpty() && !by.matches("\\w+\\.name") && !by.startsWith("case when"))
                        .filter(by -> !NO_TEXT.matcher(by).matches())
                        .map(by -> source.getFileName() + ": " + by)
                        .toList())
                .isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("..", "portal-ejb", "src", "main", "java"))) {
            return all.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
