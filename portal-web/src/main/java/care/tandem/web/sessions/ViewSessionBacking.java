package care.tandem.web.sessions;

import care.tandem.door.CurrentClinic;
import care.tandem.sessions.AttendSession;
import care.tandem.sessions.Attendance;
import care.tandem.sessions.Attendee;
import care.tandem.sessions.CancelSession;
import care.tandem.sessions.MoveSession;
import care.tandem.sessions.Reach;
import care.tandem.sessions.SessionLine;
import care.tandem.sessions.SessionView;
import care.tandem.sessions.Sessions;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.RequestParams;
import care.tandem.web.shell.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code sessions/view}: one session; who came, another time or place, calling it off. */
@Named("viewSession")
@RequestScoped
public class ViewSessionBacking {

    @Inject
    Sessions sessions;

    @Inject
    Attempt attempt;

    @Inject
    CurrentClinic clinic;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    private final UUID id = RequestParams.id("session");
    private final Timing timing = new Timing();
    private final Map<String, String> attendance = new HashMap<>();
    private @Nullable SessionView view;
    private String moveSeen = "";
    private String moveReach = Reach.THIS.name();
    private String cancelSeen = "";
    private String cancelReach = Reach.THIS.name();
    private boolean cancelApart;

    /** The forms begin with the session as it is; what was typed replaces it. */
    @PostConstruct
    void begin() {
        SessionLine line = getLine();
        timing.begin(line, clinic.getZone());
        line.clients()
                .forEach(who ->
                        attendance.put(who.client().toString(), who.attendance().name()));
    }

    public @Nullable String move() {
        return done("sessions.move.done", () -> {
            MoveSession wanted = new MoveSession(
                    id,
                    RequestParams.version(moveSeen),
                    timing.time(),
                    timing.typedMode(),
                    timing.getPlace(),
                    reach(moveReach),
                    timing.isOverlapping());
            timing.asking(() -> sessions.move(wanted));
            sayWhatStays(wanted.reach());
        });
    }

    public @Nullable String cancel() {
        return done("sessions.cancel.done", () -> {
            Reach reach = reach(cancelReach);
            sessions.cancel(new CancelSession(id, RequestParams.version(cancelSeen), reach, cancelApart));
            sayWhatStays(cancelApart ? Reach.THIS : reach);
        });
    }

    /** Later ones that were changed by hand, as they stood before. */
    private void sayWhatStays(@Nullable Reach reach) {
        List<Instant> apart = getView().apart();
        if (reach == Reach.FOLLOWING && !apart.isEmpty()) {
            String starts = apart.stream().map(dates::moment).collect(Collectors.joining("; "));
            attempt.also(texts.get("sessions.apart.stayed", starts));
        }
    }

    public @Nullable String attend() {
        return done(attended(), () -> {
            Map<UUID, Attendance> said = new HashMap<>();
            attendance.forEach((client, word) -> {
                Attendance came = RequestParams.oneOf(Attendance.class, "attendance", word, "refused.missing");
                if (came != null) {
                    said.put(RequestParams.idIn(client), came);
                }
            });
            sessions.attend(new AttendSession(id, said));
        });
    }

    /** Where there is a note of the group, who came decides who reads what it shares. */
    private String attended() {
        if (getLine().groupNote() == null) {
            return "sessions.attend.done";
        }
        boolean less =
                getLine().clients().stream().anyMatch(who -> !who.attendance().isAway() && isSaidAway(who));
        boolean more =
                getLine().clients().stream().anyMatch(who -> who.attendance().isAway() && !isSaidAway(who));
        if (less) {
            return more ? "sessions.attend.done.both" : "sessions.attend.done.less";
        }
        return more ? "sessions.attend.done.more" : "sessions.attend.done";
    }

    private boolean isSaidAway(Attendee who) {
        String word = attendance.get(who.client().toString());
        return Stream.of(Attendance.values())
                .anyMatch(one -> one.isAway() && one.name().equals(word));
    }

    private static @Nullable Reach reach(String text) {
        return RequestParams.oneOf(Reach.class, "reach", text, "refused.missing");
    }

    private @Nullable String done(String said, Runnable act) {
        String next = attempt.to(said, () -> {
            act.run();
            return "/sessions/view?session=" + id;
        });
        view = null;
        return next;
    }

    /** The session as it is now, fetched once. */
    public SessionView getView() {
        if (view == null) {
            view = sessions.open(id);
        }
        return view;
    }

    public SessionLine getLine() {
        return getView().line();
    }

    public LocalDate getDay() {
        return dates.dayOf(getLine().startsAt());
    }

    /** Whether its day has come. */
    public boolean isHere() {
        return !getDay().isAfter(dates.clinicToday());
    }

    /** What to do about its note, once its day has come; null where there is nothing to do. */
    public @Nullable NoteAct getAct() {
        return isHere() && !getLine().cancelled() ? NoteAct.of(getLine()) : null;
    }

    /** What to do about the note on one of several clients; null where there is nothing to do. */
    public @Nullable NoteAct act(Attendee who) {
        return isWritten() ? NoteAct.of(getLine(), who) : null;
    }

    /** What to do about the note of the group; null where there is none to write. */
    public @Nullable NoteAct getGroupAct() {
        return isWritten() ? NoteAct.ofGroup(getLine()) : null;
    }

    private boolean isWritten() {
        return getLine().isShared() && isHere() && !getLine().cancelled();
    }

    /** What can be said of who came: before its day, only that somebody called off. */
    public List<Attendance> getPossible() {
        return isHere() ? Arrays.asList(Attendance.values()) : List.of(Attendance.EXPECTED, Attendance.CANCELLED);
    }

    public List<Reach> getReaches() {
        return Arrays.asList(Reach.values());
    }

    public Timing getTiming() {
        return timing;
    }

    /** By client. */
    public Map<String, String> getAttendance() {
        return attendance;
    }

    /** The version that a form is rendered with. */
    public String getMoveSeen() {
        return String.valueOf(getView().version());
    }

    public void setMoveSeen(String seen) {
        moveSeen = seen;
    }

    public String getCancelSeen() {
        return String.valueOf(getView().version());
    }

    public void setCancelSeen(String seen) {
        cancelSeen = seen;
    }

    public String getMoveReach() {
        return moveReach;
    }

    public void setMoveReach(String reach) {
        moveReach = reach;
    }

    /** Whether those that were changed alone are called off, too. */
    public boolean isCancelApart() {
        return cancelApart;
    }

    public void setCancelApart(boolean apart) {
        cancelApart = apart;
    }

    public String getCancelReach() {
        return cancelReach;
    }

    public void setCancelReach(String reach) {
        cancelReach = reach;
    }
}
