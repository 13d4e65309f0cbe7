package care.tandem.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandoverTest {

    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final UUID ADMIN = UUID.randomUUID();

    private final Vault vault = TrialVault.ofSomeClinic();

    @Test
    void canBeTakenBackOnceAndForADay() {
        Handover handover = on(TODAY);
        assertThatThrownBy(() -> handover.takeBack(ADMIN, NOW.plusSeconds(86_400)))
                .hasMessage("refused.handover.late");
        assertThatCode(() -> handover.takeBack(ADMIN, NOW.plusSeconds(86_399))).doesNotThrowAnyException();
        assertThatThrownBy(() -> handover.takeBack(ADMIN, NOW.plusSeconds(86_399)))
                .hasMessage("refused.handover.takenBack");
    }

    @Test
    void takesAlongWhatComesAfterItsDayBegan() {
        assertThat(on(TODAY.plusDays(2)).handing(null, ZoneOffset.UTC, false).begins())
                .isEqualTo("2026-11-29T00:00:00Z");
        assertThat(on(TODAY).handing(null, ZoneOffset.UTC, false).begins())
                .as("today: from now on")
                .isEqualTo(NOW);
    }

    @Test
    void hasAReason() {
        HandOver without = command(" ");
        assertThatThrownBy(() -> new Handover(without, TODAY, ADMIN, NOW, vault))
                .hasMessage("refused.text.empty");
        HandOver long2001 = command("a".repeat(2_001));
        assertThatThrownBy(() -> new Handover(long2001, TODAY, ADMIN, NOW, vault))
                .hasMessage("refused.text.tooLong");
    }

    private Handover on(LocalDate day) {
        return new Handover(command("A move"), day, ADMIN, NOW, vault);
    }

    private static HandOver command(String reason) {
        return new HandOver(UUID.randomUUID(), null, null, true, TODAY, reason, 1);
    }
}
