package care.tandem.sessions;

import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.Given;
import care.tandem.door.Refused;
import care.tandem.people.Ties;
import care.tandem.sessions.SessionQueries.Taken;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts sessions where they are to be, once none of them meets another one of the same therapist. */
@Dependent
class Planning {

    @Inject
    SessionQueries sessions;

    @Inject
    Ties ties;

    @Inject
    CurrentMember me;

    @Inject
    CurrentClinic clinic;

    @Inject
    Vault vault;

    /**
     * The hours asked for, again and again, are ones that the caller is free in.
     *
     * @throws Refused at {@code day}, {@code start}, {@code end}, {@code everyWeeks}, {@code times} or {@code until}
     */
    void requireFree(PlanSession command) {
        Refused.together(() -> Hours.asked(command.time(), today(), zone()), command.repeat()::require);
        Hours first = Hours.asked(command.time(), today(), zone());
        List<Taken> wanted = command.repeat().days(first.day()).stream()
                .map(first::on)
                .map(hours -> new Taken(null, hours.startsAt(zone()), hours.endsAt(zone())))
                .toList();
        requireFree(wanted, command.overlapping());
    }

    /** The day of the last session that is asked for, once they make sense. */
    LocalDate lastDay(PlanSession command) {
        List<LocalDate> days = command.repeat()
                .days(Hours.asked(command.time(), today(), zone()).day());
        return days.get(days.size() - 1);
    }

    /**
     * With none of these clients the caller's work ends before that day.
     *
     * @throws Refused at {@code day}
     */
    void requireTied(Set<UUID> clients, LocalDate day) {
        if (ties.endBefore(me, clients, day)) {
            throw new Refused("day", "refused.session.day.untied");
        }
    }

    void requireTied(Session session, LocalDate day) {
        requireTied(session.clients().stream().map(SessionClient::clientId).collect(Collectors.toSet()), day);
    }

    /** One session a day; of a series when there are several. */
    List<Session> on(PlanSession command) {
        SessionKind kind = Given.required("kind", command.kind());
        Arrangement arranged = Arrangement.asked(command.time(), command.mode(), command.place(), today(), zone());
        List<LocalDate> days = command.repeat().days(arranged.hours().day());
        UUID series = null;
        if (!command.repeat().isOnce()) {
            SessionSeries rule = new SessionSeries(
                    me.getId(), command.repeat().everyWeeks(), arranged.hours(), days.get(days.size() - 1));
            sessions.keep(rule);
            series = rule.id();
        }
        List<Session> planned = new ArrayList<>();
        for (LocalDate day : days) {
            planned.add(new Session(me.getId(), kind, command.clients(), series, arranged.on(day), vault));
        }
        planned.forEach(sessions::keep);
        return planned;
    }

    /**
     * This one moves to the hours asked for, and all after it by as many days, with the same hours. Those that were moved
     * or changed alone stay as they are, in the same series.
     */
    void moveFollowing(Session session, Arrangement arranged, boolean overlapping) {
        List<Session> following = sessions.after(session, Instant.now());
        LocalDate from = session.day(zone());
        long shift = arranged.hours().day().toEpochDay() - from.toEpochDay();
        UUID old = session.seriesId();
        if (old != null) {
            SessionSeries rule = sessions.series(old);
            SessionSeries next = rule.movedFrom(from, arranged.hours());
            sessions.keep(next);
            rule.endedBefore(from);
            session.leads(next.id());
            following.forEach(later -> later.joined(next.id()));
        }
        List<Session> moved = new ArrayList<>(List.of(session));
        following.stream().filter(later -> !later.isApart()).forEach(moved::add);
        for (Session later : moved.subList(1, moved.size())) {
            later.moved(arranged.on(later.day(zone()).plusDays(shift)), today(), vault);
        }
        session.moved(arranged, today(), vault);
        requireTied(session, moved.get(moved.size() - 1).day(zone()));
        requireFreeFor(moved, overlapping);
    }

    void requireFreeFor(List<Session> moved, boolean overlapping) {
        requireFree(moved.stream().map(Taken::by).toList(), overlapping);
    }

    private void requireFree(List<Taken> wanted, boolean overlapping) {
        if (overlapping) {
            return;
        }
        Instant from = wanted.stream()
                .map(Taken::startsAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant until = wanted.stream()
                .map(Taken::endsAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Set<UUID> own = wanted.stream().map(Taken::session).collect(Collectors.toSet());
        List<Taken> others = sessions.takenBetween(me, from, until).stream()
                .filter(other -> !own.contains(other.session()))
                .toList();
        List<Taken> clashing = wanted.stream()
                .filter(one -> others.stream().anyMatch(other -> other.meets(one)))
                .toList();
        if (!clashing.isEmpty()) {
            ZonedDateTime first = clashing.get(0).startsAt().atZone(zone());
            throw clashing.size() == 1
                    ? new Refused("start", "refused.session.overlap", first.toLocalDate())
                    : new Refused("start", "refused.session.overlaps", first.toLocalDate(), clashing.size());
        }
    }

    LocalDate today() {
        return LocalDate.now(zone());
    }

    ZoneId zone() {
        return clinic.getZone();
    }
}
