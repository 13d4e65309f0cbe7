package care.tandem.writing;

import static java.util.stream.Collectors.joining;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts of 20,000 characters that are hard to compare or to search. */
public final class NastyTexts {

    private static final int LENGTH = 20_000;

    private NastyTexts() {}

    /** Each made from a number: two with different numbers share as little as they can. */
    public static Stream<String> all(int number) {
        return Stream.of(
                words(number, " "),
                words(number, "\n"),
                words(number, "\n\n \t"),
                cut(String.valueOf((char) ('a' + number)).repeat(LENGTH)),
                cut((char) ('a' + number) + " ".repeat(LENGTH - 2) + (char) ('b' + number)),
                repeated((char) ('a' + number) + " "),
                repeated((char) ('a' + number) + "\n"),
                repeated(" " + (char) ('a' + number) + " b"),
                cut(IntStream.range(0, LENGTH)
                        .mapToObj(at -> Character.toString(0x4e00 + (at * 7 + number * 5_003) % 20_000))
                        .collect(joining())),
                repeated("\u0627\u0644\u0633\u0644\u0627\u0645" + number + " "),
                repeated("\ufdfa" + number),
                repeated("e\u0301\u0302\u0303" + number),
                repeated("not " + number + " "),
                repeated(">"));
    }

    private static String words(int number, String between) {
        return cut(IntStream.range(0, LENGTH)
                .mapToObj(at -> Integer.toString(at * 31 + number * 1_000_003, 36) + between)
                .collect(joining()));
    }

    private static String repeated(String text) {
        return cut(text.repeat(LENGTH));
    }

    private static String cut(String text) {
        return text.substring(0, LENGTH);
    }
}
