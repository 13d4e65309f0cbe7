package care.tandem.caseload;

import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.people.PassingOn;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands a therapist's work over, with all that features bring of it, and takes it back. */
@Dependent
class Settling {

    private static final UUID NOT_YET = new UUID(0, 0);

    @Inject
    HandoverQueries handovers;

    @Inject
    PassingOn passing;

    @Inject
    CurrentClinic clinic;

    @Inject
    CurrentMember me;

    @Inject
    Vault vault;

    private List<HangsOnWork> features = List.of();

    /** Looked up once: what is looked up lives as long as this. */
    @Inject
    void bring(@Any Instance<HangsOnWork> all) {
        features = all.stream().toList();
    }

    /** What hangs on the work with a client, or with all of them. Only what there is any of. */
    List<Hanging> hanging(UUID from, @Nullable UUID client, @Nullable UUID to, LocalDate day, boolean leaving) {
        Instant now = Instant.now();
        Instant begins = day.atStartOfDay(clinic.getZone()).toInstant();
        Handing handing = new Handing(NOT_YET, from, client, to, day, begins.isAfter(now) ? begins : now, leaving);
        return features.stream()
                .flatMap(feature -> feature.counted(handing).stream())
                .filter(hanging -> hanging.count() > 0)
                .sorted(Comparator.comparingInt(Hanging::place))
                .toList();
    }

    /** @return the id of the hand-over */
    UUID handOver(HandOver command, LocalDate day, boolean leaving) {
        Handover handover = new Handover(command, day, me.getId(), Instant.now(), vault);
        handovers.keep(handover);
        Handing handing = handover.handing(command.client(), clinic.getZone(), leaving);
        features.forEach(feature -> feature.handOver(handing));
        handover.passed(passing.passOn(command.therapist(), command.client(), command.to(), day));
        return handover.id();
    }

    void takeBack(Handover handover) {
        handover.takeBack(me.getId(), Instant.now());
        passing.takeBack(handover.ties(), handover.day());
        Handing handing = handover.handing(null, clinic.getZone(), false);
        features.forEach(feature -> feature.takeBack(handing));
    }
}
