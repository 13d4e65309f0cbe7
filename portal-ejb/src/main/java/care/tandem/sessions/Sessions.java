package care.tandem.sessions;

import static care.tandem.door.Role.CLIENT;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.door.Given;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.people.Ties;
import care.tandem.vault.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The sessions of a clinic: a therapist keeps their own, and a client sees theirs that are to come. To everybody else a
 * session is {@link NotFound}. Days and times are those of the clinic's clock.
 */
@Stateless
public class Sessions {

    @Inject
    SessionQueries sessions;

    @Inject
    SessionLines lines;

    @Inject
    ToDoLines toDos;

    @Inject
    SessionRecords records;

    @Inject
    ComingSessions coming;

    @Inject
    Planning planning;

    @Inject
    Ties ties;

    @Inject
    CurrentMember me;

    @Inject
    Vault vault;

    /**
     * Plans a session, or up to 52 that come every so many weeks, for clients on the caller's caseload.
     *
     * @return the id of the first one
     * @throws NotFound when the caller does not work with one of the clients
     * @throws care.tandem.door.Refused at {@code client}, {@code clients}, {@code kind}, {@code day}, {@code start}, {@code end},
     *     {@code mode}, {@code place}, {@code everyWeeks}, {@code times} or {@code until}; at {@code start} with {@code
     *     refused.session.overlap} when the caller has another session then and did not say that they mean it; at {@code
     *     day} when their work with one of the clients ends before that, or before the last of several
     */
    @Allowed(THERAPIST)
    public UUID plan(PlanSession command) {
        Set<UUID> clients = command.clients();
        if (!clients.isEmpty() && !ties.worksWith(me, clients)) {
            throw new NotFound();
        }
        Refused.together(
                () -> Session.requireFit(command.kind(), clients),
                () -> Given.required("kind", command.kind()),
                () -> planning.requireFree(command),
                () -> Arrangement.requirePlace(command.mode(), command.place()));
        planning.requireTied(clients, planning.lastDay(command));
        return planning.on(command).get(0).id();
    }

    /**
     * Moves a session of the caller's to another time or place; on wish all later ones of its series by as many days,
     * which have the same hours from then on. Those that were moved or changed alone stay as they are.
     *
     * @throws care.tandem.door.Stale when it was changed since the caller saw it
     * @throws care.tandem.door.Refused as for {@link #plan}; at {@code day} when somebody came to it and it would lie
     *     ahead; for the whole when it is cancelled
     */
    @Allowed(THERAPIST)
    public void move(MoveSession command) {
        Session session = sessions.heldBy(me, command.session());
        session.requireSeen(command.version());
        Arrangement arranged =
                Arrangement.asked(command.time(), command.mode(), command.place(), planning.today(), planning.zone());
        if (command.reach() == Reach.FOLLOWING) {
            planning.moveFollowing(session, arranged, command.overlapping());
        } else {
            planning.requireTied(session, arranged.hours().day());
            session.movedAlone(arranged, planning.today(), vault);
            planning.requireFreeFor(List.of(session), command.overlapping());
        }
    }

    /**
     * Calls off a session of the caller's; on wish also all later ones of its series that nobody wrote about, and among
     * them those that were moved or changed alone.
     *
     * @throws care.tandem.door.Stale when it was changed since the caller saw it
     * @throws care.tandem.door.Refused when it is cancelled already, or took place: somebody came, or it has a note
     */
    @Allowed(THERAPIST)
    public void cancel(CancelSession command) {
        Session session = sessions.heldBy(me, command.session());
        session.requireSeen(command.version());
        UUID series = session.seriesId();
        List<Session> all = new ArrayList<>(List.of(session));
        if (command.reach() == Reach.FOLLOWING && series != null) {
            all.addAll(sessions.after(session, Instant.now()));
            sessions.series(series).endedBefore(session.day(planning.zone()));
        }
        Set<UUID> noted = records.begunOn(all.stream().map(Session::id).toList());
        session.cancelled(noted.contains(session.id()));
        all.stream()
                .filter(later -> later != session && !noted.contains(later.id()))
                .filter(later -> command.apart() || !later.isApart())
                .forEach(later -> later.cancelled(false));
    }

    /**
     * Says who came to a session of the caller's. The last word holds.
     *
     * @throws NotFound when somebody is named who has no seat in it
     * @throws care.tandem.door.Refused at {@code attendance} when somebody came, or did not, to one of a day ahead; for
     *     the whole when it is cancelled
     */
    @Allowed(THERAPIST)
    public void attend(AttendSession command) {
        sessions.heldBy(me, command.session()).attended(command.attendance(), planning.today(), planning.zone());
    }

    /**
     * Says that the caller signs the record of a session of theirs. The client it is about came, unless something else
     * was said.
     *
     * @throws care.tandem.door.Refused for the whole when it has not begun ({@code refused.session.record.ahead}) or is
     *     cancelled
     */
    @Allowed(THERAPIST)
    public void record(RecordSession command) {
        sessions.heldBy(me, command.session()).recorded(command.client(), Instant.now());
    }

    /** A session of the caller's, with its clients, what they sent in, and how far their notes are. */
    @Allowed(THERAPIST)
    public SessionView open(UUID session) {
        SessionLines.Opened opened = lines.one(me, session);
        UUID series = opened.series();
        if (series == null) {
            return new SessionView(opened.line(), opened.version(), 0, null, List.of());
        }
        SessionQueries.Rest rest = sessions.restOf(series, opened.line().startsAt(), Instant.now());
        return new SessionView(
                opened.line(),
                opened.version(),
                rest.rule().everyWeeks(),
                rest.rule().lastDay(),
                rest.apart());
    }

    /** The caller's sessions of a day, cancelled ones among them, the earliest first. */
    @Allowed(THERAPIST)
    public List<SessionLine> day(LocalDate day) {
        return between(day, day.plusDays(1));
    }

    /** The caller's sessions of the week that has this day, from Monday to Sunday, the earliest first. */
    @Allowed(THERAPIST)
    public List<SessionLine> week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return between(monday, monday.plusWeeks(1));
    }

    private List<SessionLine> between(LocalDate from, LocalDate until) {
        return lines.between(
                me,
                from.atStartOfDay(planning.zone()).toInstant(),
                until.atStartOfDay(planning.zone()).toInstant());
    }

    /**
     * A page of the notes the caller owes: each client of each session of theirs that is over, who was not away, and on
     * whom no note of the caller's is signed; the oldest session first.
     *
     * @param page 0 for the first, 25 notes each
     */
    @Allowed(THERAPIST)
    public ToDoPage toDo(int page) {
        return toDos.page(me, page, planning.zone());
    }

    /** The calling client's next sessions, at most twelve, the next first. Who else comes is not told. */
    @Allowed(CLIENT)
    public List<ComingSession> upcoming() {
        return coming.of(me, Instant.now());
    }
}
