package care.tandem.people;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * What somebody typed to find a name: each word of it begins a word of the name, without regard to case and accents. Of a
 * script that is written without spaces it is any part of the name. Looked for in a column that {@code folded} made.
 */
public record NameWords(List<String> words) {

    /** So many words of a name are looked for; a name has no more. */
    private static final int MOST = 8;

    /** From here on there are scripts in which names stand without spaces, and are found by any part. */
    private static final int WITHOUT_SPACES = 0x0e00;

    public static NameWords in(String typed) {
        return new NameWords(
                typed.isBlank()
                        ? List.of()
                        : List.of(typed.strip().split("\\s+", MOST + 1)).stream()
                                .limit(MOST)
                                .toList());
    }

    /** Conditions that follow others, for JPQL and SQL alike. */
    public String conditions(String column) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String folded = "folded(:name" + i + ")";
            boolean anywhere = words.get(i).codePoints().anyMatch(letter -> letter >= WITHOUT_SPACES);
            all.append(" and ")
                    .append(column)
                    .append(" like concat('%', ")
                    .append(anywhere ? "trim(" + folded + ")" : "rtrim(" + folded + ")")
                    .append(", '%')");
        }
        return all.toString();
    }

    /** Gives each parameter of the conditions its value. */
    public void give(BiConsumer<String, Object> parameter) {
        IntStream.range(0, words.size()).forEach(i -> parameter.accept("name" + i, words.get(i)));
    }
}
