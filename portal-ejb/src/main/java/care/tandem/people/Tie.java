package care.tandem.people;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Given;
import care.tandem.door.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Two members have to do with each other, from a day on and perhaps until a last one, both included. It decides what one of
 * them may read. It is never deleted: one that was ended before it began keeps the day before its first as its last.
 */
@MappedSuperclass
abstract class Tie extends ClinicOwned {

    /** Farther ahead than so many years is a slip of the pen. */
    private static final int YEARS = 5;

    @Column(updatable = false)
    private LocalDate since;

    private @Nullable LocalDate until;

    Tie() {}

    /** @throws Refused at {@code since} or {@code until} */
    Tie(@Nullable LocalDate since, @Nullable LocalDate until, LocalDate today) {
        requireDays(since, until, today);
        this.since = Given.required("since", since);
        this.until = until;
    }

    /** Goes on with another one. */
    Tie(LocalDate since, @Nullable LocalDate until) {
        this.since = since;
        this.until = until;
    }

    private static void requireDays(@Nullable LocalDate since, @Nullable LocalDate until, LocalDate today) {
        Refused.together(() -> requireAhead("since", Given.required("since", since), today), () -> {
            if (until != null && since != null && until.isBefore(since)) {
                throw new Refused("until", "refused.tie.until");
            }
            requireNear("until", until, today);
        });
    }

    /** @throws Refused when the day is over, or too far ahead to be meant */
    static void requireAhead(String field, LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new Refused(field, "refused.tie.past");
        }
        requireNear(field, day, today);
    }

    private static void requireNear(String field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today.plusYears(YEARS))) {
            throw new Refused(field, "refused.tie.far", YEARS);
        }
    }

    /** Does not count any more from this day on. One that begins then or later never counts. */
    void endBefore(LocalDate day) {
        until = (day.isAfter(since) ? day : since).minusDays(1);
    }

    void lastUntil(@Nullable LocalDate last) {
        until = last;
    }

    LocalDate since() {
        return since;
    }

    @Nullable
    LocalDate until() {
        return until;
    }
}
