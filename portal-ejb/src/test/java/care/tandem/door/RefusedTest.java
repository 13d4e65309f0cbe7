package care.tandem.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several rules, and what is said when some are broken. */
class RefusedTest {

    @Test
    void saysAllThatIsWrongInTheOrderOfTheRules() {
        List<String> tried = new ArrayList<>();
        assertThatThrownBy(() -> Refused.together(
                        () -> Given.required("client", null),
                        () -> tried.add("a rule that holds"),
                        () -> Refused.together(() -> Given.required("day", null), () -> Given.required("start", null)),
                        () -> Given.required("words", null)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.all())
                                .extracting(Refused::field)
                                .containsExactly("client", "day", "start", "words"));
        assertThat(tried).hasSize(1);
    }

    @Test
    void isNotThereWhenEveryRuleHolds() {
        assertThatCode(() -> Refused.together(() -> Given.required("client", "somebody")))
                .doesNotThrowAnyException();
    }

    /** What is no rule of the domain is not gathered. */
    @Test
    void letsEverythingElseThrough() {
        assertThatThrownBy(() -> Refused.together(() -> {
                    throw new NotFound();
                }))
                .isInstanceOf(NotFound.class);
    }
}
