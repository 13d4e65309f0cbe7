package care.tandem.policies;

import static care.tandem.door.Role.ADMIN;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentClinic;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** What a clinic decides for itself, by its admins, each decision on record. It holds for the next request. */
@Stateless
public class Policies {

    @Inject
    SettingQueries settings;

    @Inject
    Decisions decisions;

    @Inject
    CurrentClinic clinic;

    @Inject
    @Any
    Instance<ClockTimes> clockTimes;

    /** How the clinic works now, and who decided what about this topic. */
    @Allowed(ADMIN)
    public SettingsView on(Topic topic) {
        Settings now = settings.now();
        return new SettingsView(clinic.getId(), now.version(), now.values(), settings.latest(topic));
    }

    /** How many times to come would be said by another clock, were the clinic in another zone. */
    @Allowed(ADMIN)
    public long timesToCome() {
        return clockTimes.stream().mapToLong(ClockTimes::toCome).sum();
    }

    /**
     * Decides on some settings anew. What is planned keeps the time that the clinic's clock says, also where the clinic is
     * in another zone then.
     *
     * @return the act's id, which stands in the audit trail; the clinic's where nothing changed
     * @throws care.tandem.door.Stale when somebody decided since the caller saw it
     * @throws care.tandem.door.Refused at the name of each {@link Setting} that cannot be so
     */
    @Allowed(ADMIN)
    public UUID decide(Decide command) {
        List<Change> changes = settings.now().changedTo(command.values());
        UUID act = decisions.take(changes, command.version());
        changes.stream()
                .filter(change -> change.setting() == Setting.ZONE)
                .forEach(change -> keepClockTimes(ZoneId.of(change.before()), ZoneId.of(change.after())));
        return act;
    }

    private void keepClockTimes(ZoneId before, ZoneId after) {
        clockTimes.forEach(times -> times.keep(before, after));
    }
}
