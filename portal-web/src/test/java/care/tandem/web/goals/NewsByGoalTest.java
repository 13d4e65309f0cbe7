package care.tandem.web.goals;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.door.Side;
import care.tandem.goals.EntryKind;
import care.tandem.goals.NewsLine;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What others did, under the goal they did it on. */
class NewsByGoalTest {

    private static final UUID SLEEP = UUID.randomUUID();
    private static final UUID CALLS = UUID.randomUUID();

    @Test
    void namesEachGoalOnceWithTheNewestFirst() {
        NewsLine rated = line(CALLS, EntryKind.RATED);
        NewsLine said = line(SLEEP, EntryKind.COMMENT);
        NewsLine heard = line(CALLS, EntryKind.HEARD);

        assertThat(GoalsAtHome.byGoal(List.of(rated, said, heard)))
                .containsExactly(List.of(rated, heard), List.of(said));
    }

    private static NewsLine line(UUID goal, EntryKind kind) {
        return new NewsLine(goal, "Client", "To sleep", Side.CLIENT, kind, null, Side.CLINICIAN, "Them", Instant.EPOCH);
    }
}
