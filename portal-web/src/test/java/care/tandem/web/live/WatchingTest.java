package care.tandem.web.live;

import static care.tandem.door.Side.CLIENT;
import static care.tandem.door.Side.CLINICIAN;
import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.live.Item;
import care.tandem.live.Pulse;
import care.tandem.live.Writing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchingTest {

    private static final String TALKS = "{\"writing\":\"talk\"}";

    private final Item goal = new Item(UUID.randomUUID(), "goal", UUID.randomUUID());
    private final Watchable goals = new Watchable("goal", Set.of("talk", "steps"), id -> new Pulse(id, 3, CLIENT));
    private final List<String> heard = new ArrayList<>();
    private final Watching page =
            new Watching(passOf(LocalDate.now(ZoneOffset.UTC)), heard::add, () -> heard.add("away"));

    private Pass passOf(LocalDate day) {
        return new Pass(UUID.randomUUID(), "me", "desk", goals, goal, CLIENT, 3, 0, day, ZoneOffset.UTC);
    }

    /** A tie may have ended with it. */
    @Test
    void sendsThePageAwayOnceItsDayIsOver() {
        page.beat();
        assertThat(heard).containsExactly("{}");
        heard.clear();

        new Watching(passOf(LocalDate.now(ZoneOffset.UTC).minusDays(1)), heard::add, () -> heard.add("away")).beat();
        assertThat(heard).containsExactly("away");
    }

    @Test
    void tellsThePageANumberAndNothingElse() {
        page.changed(4);

        assertThat(heard).containsExactly("{\"changes\":4}");
    }

    @Test
    void tellsThePageWhereTheOtherSideIsWriting() {
        page.writing(new Writing(goal, UUID.randomUUID(), CLINICIAN, "talk"));

        assertThat(heard).containsExactly("{\"writing\":\"talk\",\"side\":\"CLINICIAN\"}");
    }

    @Test
    void tellsNoPageOfItself() {
        page.writing(page.signal(TALKS, System.nanoTime()).orElseThrow());

        assertThat(heard).isEmpty();
    }

    /** As from a node that knows other parts already. */
    @Test
    void tellsThePageOfNoPartThatItHasNot() {
        page.writing(new Writing(goal, UUID.randomUUID(), CLINICIAN, "everywhere"));

        assertThat(heard).isEmpty();
    }

    @Test
    void isHeardOnOnePieceOfAPart() {
        String one = "steps-01234567-89ab-4cde-8f01-23456789abcd";

        assertThat(page.signal("{\"writing\":\"" + one + "\"}", System.nanoTime()))
                .map(Writing::part)
                .contains(one);
    }

    @Test
    void saysOnWhichSideSomebodyIsWriting() {
        assertThat(page.signal(TALKS, System.nanoTime())).hasValueSatisfying(writing -> {
            assertThat(writing.side()).isEqualTo(CLIENT);
            assertThat(writing.item()).isEqualTo(goal);
            assertThat(writing.part()).isEqualTo("talk");
        });
    }

    @Test
    void isHeardEveryTwoSecondsAtMost() {
        long now = System.nanoTime();

        assertThat(page.signal(TALKS, now)).isPresent();
        assertThat(page.signal(TALKS, now + Duration.ofSeconds(1).toNanos())).isEmpty();
        assertThat(page.signal(TALKS, now + Duration.ofSeconds(2).toNanos())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "talk",
                "{}",
                "{\"writing\":\"\"}",
                "{\"writing\":\"everywhere\"}",
                "{\"writing\":\"talking\"}",
                "{\"writing\":\"note-01234567-89ab-4cde-8f01-23456789abcd\"}",
                "{\"writing\":\"talk\",\"side\":\"CLINICIAN\"}",
                "{\"writing\":\"I cannot sleep\"}",
                "{\"writing\":[\"talk\"]}",
                "{\"writing\":\"talk-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}"
            })
    void isNotHeardWhenItSaysAnythingElse(String message) {
        assertThat(page.signal(message, System.nanoTime())).isEmpty();
    }

    @Test
    void sendsThePageAwayWhenItHasToLookAgain() {
        page.lookAgain();

        assertThat(heard).containsExactly("away");
    }
}
