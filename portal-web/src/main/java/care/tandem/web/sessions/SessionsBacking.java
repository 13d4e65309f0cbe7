package care.tandem.web.sessions;

import care.tandem.door.CurrentMember;
import care.tandem.sessions.Attendance;
import care.tandem.sessions.Attendee;
import care.tandem.sessions.ComingSession;
import care.tandem.sessions.SessionLine;
import care.tandem.sessions.Sessions;
import care.tandem.web.shell.Dates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code sessions}: a therapist's day or week, and a client's sessions to come; all links. Part of the home page too. */
@Named("calendar")
@RequestScoped
public class SessionsBacking {

    private static final Duration NEAR = Duration.ofDays(8);

    @Inject
    Sessions sessions;

    @Inject
    CurrentMember me;

    @Inject
    Dates dates;

    private final boolean week = "week".equals(Faces.getRequestParameter("view"));
    private @Nullable LocalDate day;
    private @Nullable List<SessionLine> lines;
    private @Nullable List<ComingSession> coming;

    /** A day of the week, and what is on that day. */
    public record Day(LocalDate date, List<SessionLine> lines) {}

    /** Asks the doors before the page begins: who has no business here gets none of it. */
    public void look() {
        if (!me.isClient() || me.isTherapist()) {
            getLines();
        }
        if (me.isClient()) {
            getComing();
        }
    }

    /** The day that the address asks for; today where it asks for none, or for nothing that is one. */
    public LocalDate getDay() {
        if (day == null) {
            day = asked(dates.clinicToday());
        }
        return day;
    }

    private static LocalDate asked(LocalDate today) {
        String asked = Faces.getRequestParameter("day");
        try {
            LocalDate found = asked == null ? today : LocalDate.parse(asked);
            return Math.abs(found.getYear() - today.getYear()) > 100 ? today : found;
        } catch (DateTimeException none) {
            return today;
        }
    }

    public boolean isWeek() {
        return week;
    }

    public boolean isToday() {
        return getDay().equals(dates.clinicToday());
    }

    /** Whether today is among what is shown. */
    public boolean isNow() {
        return week
                ? !dates.clinicToday().isBefore(getMonday())
                        && !dates.clinicToday().isAfter(getSunday())
                : isToday();
    }

    /** The sessions of the day, or of the week. */
    public List<SessionLine> getLines() {
        if (lines == null) {
            lines = week ? sessions.week(getDay()) : sessions.day(getDay());
        }
        return lines;
    }

    /** From Monday to Friday, and the days of the weekend that have a session. */
    public List<Day> getDays() {
        return Stream.iterate(getMonday(), date -> date.plusDays(1))
                .limit(DayOfWeek.values().length)
                .map(date -> new Day(
                        date,
                        getLines().stream()
                                .filter(session -> dayOf(session).equals(date))
                                .toList()))
                .filter(those -> those.date().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                        || !those.lines().isEmpty())
                .toList();
    }

    public LocalDate getMonday() {
        return getDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate getSunday() {
        return getMonday().plusDays(DayOfWeek.values().length - 1L);
    }

    /** The day or week before. */
    public String getBefore() {
        return address(week ? getDay().minusWeeks(1) : getDay().minusDays(1), week);
    }

    public String getAfter() {
        return address(week ? getDay().plusWeeks(1) : getDay().plusDays(1), week);
    }

    /** The same time as a day, or as a week. */
    public String as(boolean other) {
        return address(getDay(), other);
    }

    private static String address(LocalDate day, boolean week) {
        return "/sessions?day=" + day + (week ? "&view=week" : "");
    }

    /** What to do next about its note, once its day has come; null where there is nothing to do. */
    public @Nullable NoteAct act(SessionLine session) {
        return hasCome(session) && !session.cancelled() ? NoteAct.of(session) : null;
    }

    /** On whom its next note is. */
    public String whom(SessionLine session) {
        Attendee next = session.getOwed() == null ? session.getNoted() : session.getOwed();
        return next == null ? session.getNames() : next.name();
    }

    /** Whether its day has come, so that it can be written about. */
    public boolean hasCome(SessionLine session) {
        return !dayOf(session).isAfter(dates.clinicToday());
    }

    /** Whether it is said how far the note on a client is. */
    public boolean showsNote(SessionLine session, Attendee who) {
        return (who.note() != null || hasBegun(session)) && !who.attendance().isAway();
    }

    /** Whether there is anything to say of a client but their name. */
    public boolean tells(SessionLine session, Attendee who) {
        return who.isPrepared() || who.attendance() != Attendance.EXPECTED || showsNote(session, who);
    }

    /** Whether it has begun. */
    public boolean hasBegun(SessionLine session) {
        return !session.startsAt().isAfter(Instant.now());
    }

    /** Whether its note is the first one that is still owed here. */
    public boolean isNext(SessionLine session) {
        return owed().map(SessionLine::id).findFirst().equals(Optional.of(session.id()));
    }

    private Stream<SessionLine> owed() {
        return getLines().stream().filter(session -> {
            NoteAct act = act(session);
            return act != null && act.owed();
        });
    }

    private LocalDate dayOf(SessionLine session) {
        return dates.dayOf(session.startsAt());
    }

    /** The calling client's sessions to come. */
    public List<ComingSession> getComing() {
        if (coming == null) {
            coming = sessions.upcoming();
        }
        return coming;
    }

    /** Whether it is near enough to be prepared from the list: of this week or the next days. */
    public boolean isNear(ComingSession session) {
        return session.isOpen() && session.startsAt().isBefore(Instant.now().plus(NEAR));
    }

    /** Whether it is time to join its call. */
    public boolean isCalling(ComingSession session) {
        return session.isCalling(Instant.now());
    }

    /** The next one that takes place; null where none is planned. */
    public @Nullable ComingSession getNext() {
        return getComing().stream()
                .filter(session -> !session.cancelled())
                .findFirst()
                .orElse(null);
    }

    /** All others, in their order. */
    public List<ComingSession> getLater() {
        ComingSession next = getNext();
        UUID first = next == null ? null : next.id();
        return getComing().stream()
                .filter(session -> !session.id().equals(first))
                .toList();
    }
}
