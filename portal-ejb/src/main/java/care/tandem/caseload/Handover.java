package care.tandem.caseload;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Refused;
import care.tandem.people.PassedTie;
import care.tandem.vault.SealContext;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import care.tandem.writing.Wording;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A therapist's work with clients was handed over, or ended. For a day it can be taken back as a whole; it is never deleted. */
@Entity
class Handover extends ClinicOwned {

    /** How long it can be taken back. */
    static final Duration OPEN = Duration.ofDays(1);

    private UUID fromId;
    private @Nullable UUID toId;
    private LocalDate day;
    private SealedText reason;
    private UUID byId;
    private Instant at;
    private @Nullable UUID takenBackBy;
    private @Nullable Instant takenBackAt;

    @OneToMany(mappedBy = "handover", cascade = CascadeType.PERSIST)
    private Set<HandedTie> ties = new LinkedHashSet<>();

    protected Handover() {}

    /** @throws Refused at {@code reason} */
    Handover(HandOver command, LocalDate day, UUID by, Instant now, Vault vault) {
        fromId = command.therapist();
        toId = command.to();
        this.day = day;
        reason = vault.seal(reasonOf(id()), reasonIn(command));
        byId = by;
        at = now;
    }

    /** @throws Refused at {@code reason} */
    static String reasonIn(HandOver command) {
        return Wording.required("reason", command.reason(), Wording.SHORT);
    }

    static SealContext reasonOf(UUID handover) {
        return new SealContext("handover", "reason", handover);
    }

    void passed(List<PassedTie> all) {
        all.forEach(one -> ties.add(new HandedTie(this, one)));
    }

    /** @throws Refused when it was taken back already, or its day to do so is over */
    void takeBack(UUID by, Instant now) {
        if (takenBackAt != null) {
            throw new Refused(Refused.WHOLE, "refused.handover.takenBack");
        }
        if (!isOpen(at, now)) {
            throw new Refused(Refused.WHOLE, "refused.handover.late");
        }
        takenBackBy = by;
        takenBackAt = now;
    }

    static boolean isOpen(Instant at, Instant now) {
        return now.isBefore(at.plus(OPEN));
    }

    /** What went along with it, for those who take it along. */
    Handing handing(@Nullable UUID client, ZoneId zone, boolean leaving) {
        Instant begins = day.atStartOfDay(zone).toInstant();
        return new Handing(id(), fromId, client, toId, day, begins.isAfter(at) ? begins : at, leaving);
    }

    List<PassedTie> ties() {
        return ties.stream().map(HandedTie::passed).toList();
    }

    UUID fromId() {
        return fromId;
    }

    LocalDate day() {
        return day;
    }
}
