package care.tandem.house;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.house.Literals.Literal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each kind of thing is read in columns of its own. */
class QueriesTest {

    private static final Pattern COLUMN_OF_ANOTHER_KIND = Pattern.compile("(?i)cast\\(null as ");

    @Test
    void putNoTwoKindsIntoTheColumnsOfOne() {
        assertThat(Literals.ofTheDomain())
                .filteredOn(literal ->
                        COLUMN_OF_ANOTHER_KIND.matcher(literal.text()).find())
                .extracting(Literal::source, Literal::text)
                .isEmpty();
    }
}
