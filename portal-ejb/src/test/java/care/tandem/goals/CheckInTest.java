package care.tandem.goals;

import static care.tandem.door.Side.CLIENT;
import static care.tandem.door.Side.CLINICIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.CurrentMember;
import care.tandem.door.Refused;
import care.tandem.door.Role;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckInTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    private static final UUID CLIENT_ID = UUID.randomUUID();

    private final Vault vault = TrialVault.ofSomeClinic();
    private final Goal goal = new Goal(CLIENT_ID, CLIENT_ID, CLIENT, "Sleep", null, TODAY, vault);

    @Test
    void saysHowItGoesAndForWhom() {
        activate();
        CheckInView kept = checkIn(7, "Two good nights", TODAY).view(vault);

        assertThat(kept.rating()).isEqualTo(7);
        assertThat(kept.words()).isEqualTo("Two good nights");
        assertThat(kept.side()).isEqualTo(CLIENT);
        assertThat(kept.onDay()).isEqualTo(TODAY);
    }

    @Test
    void needsNoWords() {
        activate();
        assertThat(checkIn(0, null, TODAY).view(vault).words()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11, Integer.MIN_VALUE, 65_541})
    void goesFromZeroToTen(int rating) {
        activate();
        assertRefused("rating", "refused.checkIn.rating", rating, "fine", TODAY);
    }

    @Test
    void isNotAboutADayToCome() {
        activate();
        assertRefused("onDay", "refused.checkIn.future", 5, "fine", TODAY.plusDays(1));
    }

    @Test
    void isNotAboutADayLongAgo() {
        activate();
        assertThat(checkIn(5, null, TODAY.minusYears(1)).view(vault).onDay()).isEqualTo("2025-03-14");
        assertRefused(
                "onDay",
                "refused.checkIn.longAgo",
                5,
                "fine",
                TODAY.minusYears(1).minusDays(1));
    }

    @Test
    void needsADay() {
        activate();
        assertRefused("onDay", "refused.missing", 5, "fine", null);
    }

    @Test
    void refusesWordsThatCannotBeWritten() {
        activate();
        assertRefused("words", "refused.text.control", 5, "fi\u0000ne", TODAY);
    }

    @Test
    void belongsToAnActiveGoalOnly() {
        assertRefused(Refused.WHOLE, "refused.goal.checkIn.notActive", 5, "fine", TODAY);
    }

    private void activate() {
        goal.acceptedBy(CLINICIAN, null, 0, vault);
    }

    private CheckIn checkIn(int rating, @Nullable String words, @Nullable LocalDate day) {
        var who = new CurrentMember();
        who.knownAs(CLIENT_ID, "Sam", EnumSet.of(Role.CLIENT));
        return goal.checkedInBy(who, CLIENT, new CheckInOnGoal(goal.id(), rating, words, day), TODAY, vault);
    }

    private void assertRefused(String field, String key, int rating, String words, @Nullable LocalDate day) {
        assertThatThrownBy(() -> checkIn(rating, words, day)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.key()).isEqualTo(key);
        });
    }
}
