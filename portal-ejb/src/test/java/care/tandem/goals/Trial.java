package care.tandem.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import care.tandem.door.Side;
import care.tandem.vault.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A client and a therapist on whom the rules of goals are tried. */
final class Trial {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    static final Hand CLIENT_HAND = new Hand(UUID.randomUUID(), Side.CLIENT);
    static final Hand THERAPIST_HAND = new Hand(UUID.randomUUID(), Side.CLINICIAN);
    static final ScaleText SCALE =
            new ScaleText(List.of("No sleep", "Two hours", "Five hours", "Seven hours", "Eight hours"), 3, 2, -1);

    private Trial() {}

    /** A goal that the client proposed. */
    static Goal goal(String words, Vault vault) {
        var command = new ProposeGoal(CLIENT_HAND.member(), words, null, null, List.of(), null);
        return new Goal(CLIENT_HAND.member(), CLIENT_HAND, command, TODAY, vault);
    }

    static Goal activeGoal(Vault vault) {
        Goal goal = goal("Sleep", vault);
        goal.acceptedBy(THERAPIST_HAND, true, 0);
        return goal;
    }

    static void assertRefused(String field, String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.key()).isEqualTo(key);
        });
    }
}
