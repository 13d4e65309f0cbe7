package care.tandem.policies;

import java.time.ZoneId;

/** Moments to come that were said by the clinic's clock, as those of sessions. A feature that keeps some implements this. */
public interface ClockTimes {

    /** How many there are, of things that somebody arranged. */
    long toCome();

    /** The clinic is in another zone: the same times by its clock are other moments. */
    void keep(ZoneId before, ZoneId after);
}
