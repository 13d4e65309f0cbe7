package care.tandem.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Says days and moments as people do, in the person's language and the clinic's zone: {@code #{say.day(goal.due)}}. */
@Named
@RequestScoped
public class Say {

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    /** "Today", "yesterday", or "Tuesday, 3 March", with the year when it is not this one. */
    public String day(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        LocalDate today = today();
        if (day.equals(today)) {
            return texts.get("say.today");
        }
        if (day.equals(today.minusDays(1))) {
            return texts.get("say.yesterday");
        }
        return weekday(day);
    }

    /** The day with its weekday, never relative: "Tuesday, 3 March". */
    public String weekday(LocalDate day) {
        return formatted(day.getYear() == today().getYear() ? "say.day" : "say.dayOfYear", day);
    }

    /** The day by its weekday and number, where the month is known: "Tuesday 3". */
    public String named(LocalDate day) {
        return formatted("say.named", day);
    }

    /** The time of a moment in the clinic's zone: "10:00". */
    public String time(@Nullable Instant moment) {
        return moment == null ? "" : formatted("say.time", moment.atZone(preferences.getZone()));
    }

    /** The day for good, as on paper, where no day is today's for long: "3 March 2026". */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : formatted("say.date", day);
    }

    /** The day of a moment, as {@link #date}. */
    public String dateOf(@Nullable Instant moment) {
        return moment == null ? "" : date(moment.atZone(preferences.getZone()).toLocalDate());
    }

    /** The day where there is little room: "3 Mar". */
    public String shortly(LocalDate day) {
        return formatted("say.short", day);
    }

    /** The day as {@link #day}, and the time. */
    public String moment(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        ZonedDateTime there = moment.atZone(preferences.getZone());
        return texts.get("say.moment", day(there.toLocalDate()), formatted("say.time", there));
    }

    /** The moment for good, as on paper: "3 March 2026, 10:00". */
    public String stamp(@Nullable Instant moment) {
        return moment == null ? "" : texts.get("say.moment", dateOf(moment), time(moment));
    }

    /** Today in the clinic's zone. */
    public LocalDate today() {
        return LocalDate.now(preferences.getZone());
    }

    /** Today as a greeting says it: "Tuesday, 3 March". */
    public String getToday() {
        return formatted("say.day", today());
    }

    private String formatted(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(texts.get(pattern), preferences.getLocale())
                .format(time);
    }
}
