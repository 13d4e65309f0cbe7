package care.tandem.house;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.house.Literals.Literal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Queries give each kind of thing in columns of its own, and each column as what it is. */
class QueriesTest {

    private static final Pattern TYPE_IN_DISGUISE = Pattern.compile("(?i)as string\\)");
    private static final Pattern COLUMN_OF_ANOTHER_KIND = Pattern.compile("(?i)cast\\(null as ");

    @Test
    void makeNoTextOfATypedColumn() {
        assertThat(Literals.ofTheDomain())
                .filteredOn(literal -> TYPE_IN_DISGUISE.matcher(literal.text()).find())
                .extracting(Literal::source, Literal::text)
                .isEmpty();
    }

    @Test
    void putNoTwoKindsIntoTheColumnsOfOne() {
        assertThat(Literals.ofTheDomain())
                .filteredOn(literal -> COLUMN_OF_ANOTHER_KIND.matcher(literal.text()).find())
                .extracting(Literal::source, Literal::text)
                .isEmpty();
    }
}
