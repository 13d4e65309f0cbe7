package care.tandem.sessions;

import static care.tandem.sessions.Trial.VAULT;
import static care.tandem.sessions.Trial.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Stale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private final Agenda agenda = new Agenda(UUID.randomUUID(), UUID.randomUUID());

    @Test
    void keepsBothAnswers() {
        agenda.kept("The test on Friday", "Slept twice", VAULT);
        assertThat(agenda.matters(VAULT)).isEqualTo("The test on Friday");
        assertThat(agenda.since(VAULT)).isEqualTo("Slept twice");
    }

    @Test
    void needsOneOfThem() {
        agenda.kept("", "Slept twice", VAULT);
        assertThat(agenda.matters(VAULT)).isEmpty();
        assertRefused(
                "matters",
                "refused.agenda.empty",
                () -> new Agenda(UUID.randomUUID(), UUID.randomUUID()).kept(" ", "", VAULT));
    }

    @Test
    void canBeTakenBackAgain() {
        agenda.kept("The test on Friday", "Slept twice", VAULT);
        agenda.kept("", "", VAULT);
        assertThat(agenda.matters(VAULT)).isEmpty();
        assertThat(agenda.since(VAULT)).isEmpty();
    }

    @Test
    void isShort() {
        assertRefused("matters", "refused.text.tooLong", () -> agenda.kept("x".repeat(2_001), "", VAULT));
        assertRefused("since", "refused.text.tooLong", () -> agenda.kept("", "x".repeat(2_001), VAULT));
    }

    @Test
    void isBegunByWhoSawNone() {
        agenda.requireSeen(AgendaView.NONE);
        agenda.kept("The test on Friday", "", VAULT);
        assertThatThrownBy(() -> agenda.requireSeen(AgendaView.NONE)).isInstanceOf(Stale.class);
        agenda.requireSeen(0);
        assertThatThrownBy(() -> agenda.requireSeen(1)).isInstanceOf(Stale.class);
    }
}
