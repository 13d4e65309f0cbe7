package care.tandem.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TieTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Test
    void beginsTodayOrLaterAndGoesOnUntilADayOrForGood() {
        assertThat(tie(TODAY, null).until()).isNull();
        assertThat(tie(TOMORROW, TOMORROW).until()).isEqualTo(TOMORROW);
    }

    @Test
    void isRefusedAtTheDayThatIsWrong() {
        assertRefused("since", "refused.missing", null, null);
        assertRefused("since", "refused.tie.past", TODAY.minusDays(1), null);
        assertRefused("since", "refused.tie.far", TODAY.plusYears(6), null);
        assertRefused("until", "refused.tie.until", TOMORROW, TODAY);
        assertRefused("until", "refused.tie.far", TODAY, LocalDate.of(9999, 12, 31));
    }

    @Test
    void endsTheDayBeforeAnotherOneBegins() {
        Caseload tie = tie(TODAY, null);
        tie.endBefore(TOMORROW);
        assertThat(tie.until()).isEqualTo(TODAY);
    }

    @Test
    void neverCountsWhereItEndsBeforeItBegan() {
        Caseload tie = tie(TOMORROW, null);
        tie.endBefore(TODAY);
        assertThat(tie.until()).isEqualTo(TODAY);
        tie.endBefore(TOMORROW);
        assertThat(tie.until()).isEqualTo(TODAY);
    }

    @Test
    void isTakenOverForAsLongAsWasPlanned() {
        UUID other = UUID.randomUUID();
        Caseload next = tie(TODAY, TODAY.plusDays(9)).takenOverBy(other, TOMORROW);
        assertThat(next.therapistId()).isEqualTo(other);
        assertThat(next.since()).isEqualTo(TOMORROW);
        assertThat(next.until()).isEqualTo(TODAY.plusDays(9));
        assertThat(tie(TODAY.plusDays(5), null).takenOverBy(other, TOMORROW).since())
                .as("one that begins later")
                .isEqualTo(TODAY.plusDays(5));
    }

    @Test
    void liesToADayAsItsDaysSay() {
        assertThat(TieWhen.of(TOMORROW, null, TODAY)).isEqualTo(TieWhen.COMING);
        assertThat(TieWhen.of(TOMORROW, TOMORROW, TODAY)).isEqualTo(TieWhen.COMING_TO_END);
        assertThat(TieWhen.of(TODAY, null, TODAY)).isEqualTo(TieWhen.NOW);
        assertThat(TieWhen.of(TODAY, TODAY, TODAY)).as("its last day counts").isEqualTo(TieWhen.ENDING);
        assertThat(TieWhen.of(TODAY.minusDays(2), TODAY.minusDays(1), TODAY)).isEqualTo(TieWhen.OVER);
    }

    private static Caseload tie(@Nullable LocalDate since, @Nullable LocalDate until) {
        BeginTie days = new BeginTie(TieKind.CASELOAD, null, null, since, until);
        return new Caseload(UUID.randomUUID(), UUID.randomUUID(), days, TODAY);
    }

    private static void assertRefused(String field, String key, @Nullable LocalDate since, @Nullable LocalDate until) {
        assertThatThrownBy(() -> tie(since, until))
                .hasMessage(key)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
