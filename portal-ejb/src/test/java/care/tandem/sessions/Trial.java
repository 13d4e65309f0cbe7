package care.tandem.sessions;

import care.tandem.door.Refused;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What sessions are tried with: a vault, a day, a clock that goes forward in spring, and two clients. */
final class Trial {

    static final Vault VAULT = TrialVault.ofSomeClinic();
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final UUID DANIEL = UUID.randomUUID();
    static final UUID WALTER = UUID.randomUUID();

    private Trial() {}

    static SessionTime time(LocalDate day, String start, String end) {
        return new SessionTime(day, LocalTime.parse(start), LocalTime.parse(end));
    }

    static Arrangement arranged(LocalDate day, String start, String end) {
        return Arrangement.asked(time(day, start, end), SessionMode.IN_PERSON, "Room 2", TODAY, ZONE);
    }

    /** From ten o'clock on. */
    static Session session(LocalDate day, UUID... clients) {
        SessionKind kind = clients.length > 1 ? SessionKind.GROUP : SessionKind.INDIVIDUAL;
        return session(kind, day, clients);
    }

    static Session session(SessionKind kind, LocalDate day, UUID... clients) {
        Set<UUID> seats = new LinkedHashSet<>(Arrays.asList(clients));
        return new Session(UUID.randomUUID(), kind, seats, null, arranged(day, "10:00", "10:50"), VAULT);
    }

    static void assertRefused(String field, String key, ThrowingCallable act) {
        Assertions.assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            Assertions.assertThat(refused.key()).isEqualTo(key);
            Assertions.assertThat(refused.field()).isEqualTo(field);
        });
    }
}
