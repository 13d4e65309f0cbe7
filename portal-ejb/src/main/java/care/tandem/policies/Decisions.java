package care.tandem.policies;

import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.Stale;
import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How decisions come to hold, and on record, each with what was so before: one way for all settings. */
@Dependent
class Decisions {

    @Inject
    SettingQueries settings;

    @Inject
    CurrentClinic clinic;

    @Inject
    CurrentMember me;

    /**
     * Where nothing changes, nothing is written.
     *
     * @return the act's id; the clinic's where nothing changes
     * @throws Stale when somebody decided since the caller saw it
     */
    UUID take(List<Change> changes, long seenVersion) {
        if (changes.isEmpty()) {
            return clinic.getId();
        }
        settings.keep(changes, seenVersion);
        UUID act = Generators.timeBasedEpochRandomGenerator().generate();
        Instant now = Instant.now();
        changes.forEach(change -> settings.keep(new Decision(act, me.getId(), now, change)));
        return act;
    }
}
