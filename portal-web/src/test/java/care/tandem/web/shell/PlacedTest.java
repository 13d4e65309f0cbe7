package care.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacedTest {

    /** A part of a page. */
    private record Part(int place, String name) {}

    @Test
    void standsInTheOrderThatEachSaysOfItself() {
        List<Part> brought = List.of(new Part(300, "last"), new Part(100, "first"), new Part(200, "second"));
        assertThat(Placed.inOrder(brought, Part::place))
                .extracting(Part::name)
                .containsExactly("first", "second", "last");
    }

    @Test
    void startsWithNoTwoAtTheSamePlace() {
        List<Part> brought = List.of(new Part(100, "goals"), new Part(200, "sessions"), new Part(100, "notes"));
        assertThatThrownBy(() -> Placed.inOrder(brought, Part::place))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("goals")
                .hasMessageContaining("notes")
                .hasMessageNotContaining("sessions");
    }
}
