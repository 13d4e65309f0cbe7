package care.tandem.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import care.tandem.house.Literals.Literal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Queries give each kind of thing in columns of its own, each as what it is, in classes that are there. */
class QueriesTest {

    private static final Pattern TYPE_IN_DISGUISE = Pattern.compile("(?i)as string\\)\\s*(=|<>|in\\b|not in\\b)");
    private static final Pattern COLUMN_OF_ANOTHER_KIND = Pattern.compile("(?i)cast\\(null as ");
    private static final Pattern CLASS =
            Pattern.compile("care\\.tandem\\.[a-z.]+\\.[A-Z][A-Za-z]+(\\$[A-Z][A-Za-z]+)*");

    @Test
    void compareEachColumnAsWhatItIs() {
        assertThat(holding(TYPE_IN_DISGUISE)).isEmpty();
    }

    @Test
    void putNoTwoKindsIntoTheColumnsOfOne() {
        assertThat(holding(COLUMN_OF_ANOTHER_KIND)).isEmpty();
    }

    @Test
    void nameClassesThatAreThere() {
        assertThat(Literals.ofTheDomain())
                .flatExtracting(literal -> CLASS.matcher(literal.text())
                        .results()
                        .map(MatchResult::group)
                        .toList())
                .isNotEmpty()
                .allSatisfy(name -> assertThatCode(() -> Class.forName(name)).doesNotThrowAnyException());
    }

    private static List<Literal> holding(Pattern pattern) {
        return Literals.ofTheDomain().stream()
                .filter(literal -> pattern.matcher(literal.text()).find())
                .toList();
    }
}
