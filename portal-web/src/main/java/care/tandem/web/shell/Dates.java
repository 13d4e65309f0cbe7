package care.tandem.web.shell;

import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Says days and moments as people do, in the reader's language: {@code #{dates.day(goal.due)}}. A moment is said by the
 * clinic's clock and, where the reader's shows another time, by theirs too. Where the clock shows a time twice, the
 * offset stands beside it.
 */
@Named
@RequestScoped
public class Dates {

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Inject
    CurrentClinic clinic;

    @Inject
    CurrentMember me;

    /** "Today", "yesterday", or "Tuesday, 3 March", with the year when it is not this one. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : day(day, today());
    }

    private String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return texts.get("dates.today");
        }
        if (day.equals(today.minusDays(1))) {
            return texts.get("dates.yesterday");
        }
        return weekday(day);
    }

    /** The day with its weekday, never relative: "Tuesday, 3 March". */
    public String weekday(LocalDate day) {
        return formatted(day.getYear() == today().getYear() ? "dates.day" : "dates.dayOfYear", day);
    }

    /** The day by its weekday and number, where the month is known: "Tuesday 3". */
    public String named(LocalDate day) {
        return formatted("dates.named", day);
    }

    /** The time of a moment: "10:00". */
    public String time(@Nullable Instant moment) {
        return moment == null ? "" : both(clock(atClinic(moment)), moment, clock(atReader(moment)));
    }

    /** The time of a moment by the clinic's clock alone, where there is little room. */
    public String clinicTime(Instant moment) {
        return clock(atClinic(moment));
    }

    /** Whether the reader's clock shows another time than the clinic's. */
    public boolean elsewhere(Instant moment) {
        return !atClinic(moment).getOffset().equals(atReader(moment).getOffset());
    }

    /** From when until when: "10:00 – 10:50"; with the offsets where the clocks change in between. */
    public String hours(Instant start, Instant end) {
        return both(hours(atClinic(start), atClinic(end)), start, hours(atReader(start), atReader(end)));
    }

    private String hours(ZonedDateTime start, ZonedDateTime end) {
        boolean changing = !start.getOffset().equals(end.getOffset());
        return texts.get("dates.hours", clock(start, changing), clock(end, changing));
    }

    /** The day for good, as on paper, where no day is today's for long: "3 March 2026". */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : formatted("dates.date", day);
    }

    /** The clinic's day of a moment, as {@link #date}. */
    public String dateOf(@Nullable Instant moment) {
        return moment == null ? "" : date(dayOf(moment));
    }

    /** The day where there is little room: "3 Mar". */
    public String shortly(LocalDate day) {
        return formatted("dates.short", day);
    }

    /** The day as {@link #day}, and the time. */
    public String moment(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        ZonedDateTime there = atClinic(moment);
        ZonedDateTime here = atReader(moment);
        String own = here.toLocalDate().equals(there.toLocalDate()) ? clock(here) : moment(here);
        return both(moment(there), moment, own);
    }

    private String moment(ZonedDateTime at) {
        return texts.get("dates.moment", day(at.toLocalDate(), LocalDate.now(at.getZone())), clock(at));
    }

    /** The moment for good, as on paper: "3 March 2026, 10:00". */
    public String stamp(@Nullable Instant moment) {
        return moment == null ? "" : both(stamp(atClinic(moment)), moment, stamp(atReader(moment)));
    }

    private String stamp(ZonedDateTime at) {
        return texts.get("dates.moment", date(at.toLocalDate()), clock(at));
    }

    /** Today where the reader is. */
    public LocalDate today() {
        return me.today();
    }

    /** Today in the clinic, whose days a calendar has. */
    public LocalDate clinicToday() {
        return LocalDate.now(clinic.getZone());
    }

    /** The clinic's day of a moment. */
    public LocalDate dayOf(Instant moment) {
        return atClinic(moment).toLocalDate();
    }

    /** Today as a greeting says it: "Tuesday, 3 March". */
    public String getToday() {
        return formatted("dates.day", today());
    }

    private ZonedDateTime atClinic(Instant moment) {
        return moment.atZone(clinic.getZone());
    }

    private ZonedDateTime atReader(Instant moment) {
        return moment.atZone(me.getZone());
    }

    /** What the clinic's clock says, and in brackets what the reader's does, where that is another time. */
    private String both(String there, Instant moment, String here) {
        return elsewhere(moment) ? texts.get("dates.both", there, here) : there;
    }

    private String clock(ZonedDateTime at) {
        return clock(at, false);
    }

    private String clock(ZonedDateTime at, boolean changing) {
        boolean twice =
                at.getZone().getRules().getValidOffsets(at.toLocalDateTime()).size() > 1;
        String time = formatted("dates.time", at);
        return twice || changing ? texts.get("dates.offset", time, formatted("dates.offset.name", at)) : time;
    }

    private String formatted(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(texts.get(pattern), preferences.getLocale())
                .format(time);
    }
}
