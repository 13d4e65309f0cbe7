package care.tandem.opening;

import care.tandem.door.HasItem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that an operator sees of a clinic.
 *
 * @param zone as the tz database names it
 * @param admins by name
 * @param steps of its opening, in their order; none where it was not opened by an operator
 */
public record ClinicView(ClinicSummary summary, String zone, String language, List<Admin> admins, List<Step> steps)
        implements HasItem {

    /** @param joined whether they have signed in and taken their place up */
    public record Admin(String name, String email, boolean joined) {}

    /**
     * One step of the opening.
     *
     * @param doneAt null while it is not done
     * @param why the key of what was in the way when it was last tried; null where nothing was, or it was not tried
     */
    public record Step(
            OpeningStep step,
            @Nullable Instant doneAt,
            @Nullable String why) {}

    @Override
    public UUID item() {
        return summary.id();
    }

    /** Whether a first admin is awaited who can still be replaced. */
    public boolean awaitsItsAdmin() {
        return !steps.isEmpty() && admins.stream().noneMatch(Admin::joined);
    }
}
