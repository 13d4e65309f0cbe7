package care.tandem.web.goals;

import static care.tandem.door.Side.CLIENT;
import static care.tandem.door.Side.CLINICIAN;
import static care.tandem.goals.EntryKind.ACCEPTED;
import static care.tandem.goals.EntryKind.MOVED;
import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.door.Side;
import care.tandem.goals.CheckInView;
import care.tandem.goals.EntryKind;
import care.tandem.goals.GoalState;
import care.tandem.goals.GoalView;
import care.tandem.goals.HappeningView;
import care.tandem.goals.RatingView;
import care.tandem.goals.ScaleText;
import care.tandem.goals.ScaleView;
import care.tandem.goals.StepState;
import care.tandem.goals.StepView;
import care.tandem.goals.WordingView;
import care.tandem.web.goals.GoalPicture.Day;
import care.tandem.web.goals.GoalPicture.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoalPictureTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void hasARowADayTheOldestFirstWhereverItCameFrom() {
        GoalPicture picture = picture(
                List.of(seen(CLIENT, 5, 4), seen(CLIENT, 3, 2)),
                List.of(rated(CLINICIAN, 1, 6)),
                List.of(happened(ACCEPTED, "ACTIVE", NOON.plusSeconds(2 * 86_400))),
                List.of());
        assertThat(picture.days()).extracting(Day::date).containsExactly(FIRST, on(2), on(3), on(4), on(6));
    }

    @Test
    void neverMakesOneOfTwo() {
        Day day = picture(List.of(seen(CLINICIAN, 4, 2), seen(CLIENT, 6, 2)), List.of(), List.of(), List.of())
                .days()
                .get(1);
        assertThat(day.getClient()).containsExactly(6);
        assertThat(day.getClinician()).containsExactly(4);
    }

    @Test
    void keepsTheOrderOfTwoOnOneDay() {
        GoalPicture picture = picture(List.of(seen(CLIENT, 7, 2), seen(CLIENT, 3, 2)), List.of(), List.of(), List.of());
        assertThat(picture.days().get(1).getClient()).containsExactly(3, 7);
        assertThat(picture.seenBy(CLIENT)).containsExactly(3, 7);
    }

    @Test
    void showsRatingsOfEverySeries() {
        GoalPicture picture = GoalPicture.of(
                goal(
                        List.of(),
                        List.of(scale(2, List.of(rated(CLIENT, 2, 9))), scale(1, List.of(rated(CLIENT, -1, 3)))),
                        List.of(),
                        List.of()),
                BERLIN);
        assertThat(picture.isScaled()).isTrue();
        assertThat(picture.ratedBy(CLIENT)).containsExactly(-1, 2);
        assertThat(picture.ratedBy(CLINICIAN)).isEmpty();
    }

    @Test
    void numbersTheDaysOnWhichSomethingHappened() {
        GoalPicture picture = picture(
                List.of(seen(CLIENT, 3, 2)),
                List.of(),
                List.of(
                        happened(ACCEPTED, "PROPOSED", NOON),
                        happened(ACCEPTED, "ACTIVE", NOON.plusSeconds(2 * 86_400)),
                        happened(MOVED, "ON_HOLD", NOON.plusSeconds(2 * 86_400 + 60)),
                        happened(EntryKind.REWORDED, null, NOON.plusSeconds(5 * 86_400))),
                List.of());
        assertThat(picture.days()).extracting(Day::mark).containsExactly(1, null, 2);
        assertThat(picture.days().get(0).events()).containsExactly(new Event("PROPOSED", null));
        assertThat(picture.days().get(2).events())
                .containsExactly(new Event("AGREED", null), new Event("ON_HOLD", null));
    }

    @Test
    void tellsOfStepsThatCameToSomething() {
        GoalPicture picture = picture(
                List.of(),
                List.of(),
                List.of(),
                List.of(step("Hum", StepState.DONE, NOON.plusSeconds(86_400)), step("Sing", StepState.OPEN, null)));
        assertThat(picture.days().get(1).events()).containsExactly(new Event("DONE", "Hum"));
        assertThat(picture.days()).hasSize(2);
    }

    @Test
    void takesTheDayOfTheClinicsZone() {
        Instant lateInLondon = Instant.parse("2026-03-03T23:30:00Z");
        GoalPicture picture =
                picture(List.of(), List.of(), List.of(happened(MOVED, "ACTIVE", lateInLondon)), List.of());
        assertThat(picture.days().get(1).date()).isEqualTo(on(4));
    }

    @Test
    void isNoneWhereThingsHappenedAndNobodySaidHowItGoes() {
        assertThat(picture(List.of(), List.of(), List.of(happened(MOVED, "ON_HOLD", NOON)), List.of())
                        .isDrawn())
                .isFalse();
        assertThat(picture(List.of(seen(CLIENT, 0, 1)), List.of(), List.of(), List.of())
                        .isDrawn())
                .isTrue();
    }

    private static GoalPicture picture(
            List<CheckInView> checkIns, List<RatingView> ratings, List<HappeningView> life, List<StepView> steps) {
        return GoalPicture.of(goal(checkIns, List.of(scale(1, ratings)), life, steps), BERLIN);
    }

    private static LocalDate on(int day) {
        return FIRST.withDayOfMonth(day);
    }

    private static CheckInView seen(Side side, int rating, int day) {
        return new CheckInView(UUID.randomUUID(), side, "somebody", rating, null, on(day));
    }

    private static RatingView rated(Side side, int level, int day) {
        return new RatingView(UUID.randomUUID(), side, "somebody", level, null, on(day));
    }

    private static HappeningView happened(EntryKind kind, @Nullable String outcome, Instant at) {
        return new HappeningView(UUID.randomUUID(), kind, CLIENT, "somebody", at, outcome, null, null);
    }

    private static StepView step(String words, StepState state, @Nullable Instant at) {
        return new StepView(UUID.randomUUID(), 0, words, 1, CLIENT, state, at, null, false);
    }

    private static ScaleView scale(int series, List<RatingView> ratings) {
        ScaleText text = new ScaleText(List.of("a", "b", "c", "d", "e"), 1, 1, -1);
        return new ScaleView(UUID.randomUUID(), 0, series, text, CLIENT, true, true, true, ratings);
    }

    private static GoalView goal(
            List<CheckInView> checkIns, List<ScaleView> scales, List<HappeningView> life, List<StepView> steps) {
        WordingView none = new WordingView(null, 0);
        UUID id = UUID.randomUUID();
        return new GoalView(
                id,
                0,
                1,
                id,
                "Walter",
                "Walter",
                CLIENT,
                NOON,
                CLIENT,
                none,
                none,
                null,
                null,
                GoalState.ACTIVE,
                null,
                null,
                null,
                null,
                NOON,
                steps,
                checkIns,
                scales,
                List.of(),
                life,
                Set.of());
    }
}
