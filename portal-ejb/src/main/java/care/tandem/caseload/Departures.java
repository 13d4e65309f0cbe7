package care.tandem.caseload;

import static care.tandem.door.Role.ADMIN;
import static care.tandem.door.Role.SUPERVISOR;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.people.Assignments;
import care.tandem.people.MemberLine;
import care.tandem.people.Members;
import care.tandem.people.PassingOn;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Members who leave a clinic and come back. Whoever has left is out at their next request, in all windows; what they wrote
 * stays. Their account at the sign-in stays as it is, since they may be members elsewhere.
 */
@Stateless
public class Departures {

    @Inject
    Members members;

    @Inject
    Assignments assignments;

    @Inject
    PassingOn passing;

    @Inject
    Settling settling;

    @Inject
    CurrentClinic clinic;

    @Inject
    CurrentMember me;

    /**
     * What it would come to if they left now.
     *
     * @throws care.tandem.door.NotFound when they are no member of this clinic
     */
    @Allowed(ADMIN)
    public DeparturePreview look(UUID member) {
        return preview(members.line(member), null);
    }

    /**
     * What it would come to as it is asked for, with {@link DeparturePreview#seen} to go on with.
     *
     * @throws care.tandem.door.NotFound as for {@link #deactivate}
     * @throws Refused as for {@link #deactivate}
     */
    @Allowed(ADMIN)
    public DeparturePreview weigh(Deactivate command) {
        MemberLine line = members.line(command.member());
        requirePossible(command, line, passing.held(line.id(), null, clinic.today()));
        return preview(line, command.to());
    }

    private DeparturePreview preview(MemberLine line, @Nullable UUID to) {
        PassingOn.Held held = passing.held(line.id(), null, clinic.today());
        return new DeparturePreview(
                line,
                to == null ? null : members.line(to).name(),
                obstacle(line),
                held.clients(),
                settling.hanging(line.id(), null, to, clinic.today(), true),
                state(line, held));
    }

    /**
     * They are out from now on. All of a therapist's clients pass to another one, or are said to have nobody; nobody
     * supervises them any more.
     *
     * @throws care.tandem.door.NotFound when they, or the one who takes over, are no member of this clinic
     * @throws Stale when they or their ties were changed since it was looked at
     * @throws Refused for the whole when they are the caller ({@code refused.member.self}), the last admin, have left
     *     already, or supervise somebody ({@code refused.member.supervisees}); at {@code to}, {@code ends} or {@code reason}
     *     as for {@link Handovers#handOver}
     */
    @Allowed(ADMIN)
    public void deactivate(Deactivate command) {
        UUID member = command.member();
        members.holdAdmins();
        passing.hold(HandOver.those(member, null, command.to()));
        MemberLine line = members.line(member);
        PassingOn.Held held = passing.held(member, null, clinic.today());
        requirePossible(command, line, held);
        if (state(line, held) != command.seen()) {
            throw new Stale();
        }
        if (isClinician(line)) {
            settling.handOver(asked(command, held), clinic.today(), true);
            assignments.endSupervisionOf(member);
        }
        members.leave(member, Instant.now());
    }

    private void requirePossible(Deactivate command, MemberLine line, PassingOn.Held held) {
        String obstacle = obstacle(line);
        if (obstacle != null) {
            throw new Refused(Refused.WHOLE, obstacle);
        }
        if (isClinician(line)) {
            HandOver all = asked(command, held);
            Refused.together(() -> Successor.require(members, all), () -> Handover.reasonIn(all));
        }
    }

    private static boolean isClinician(MemberLine line) {
        return line.roles().contains(THERAPIST) || line.roles().contains(SUPERVISOR);
    }

    /** All clients pass. Where there are none, it need not be said that nobody takes over. */
    private HandOver asked(Deactivate command, PassingOn.Held held) {
        return new HandOver(
                command.member(),
                null,
                command.to(),
                command.ends() || held.clients() == 0 && command.to() == null,
                clinic.today(),
                command.reason(),
                command.seen());
    }

    /**
     * They are in again, with the roles they had. Ties that ended with their leaving begin anew by an act of their own.
     *
     * @throws care.tandem.door.NotFound when they are no member of this clinic
     * @throws Refused when they are in
     */
    @Allowed(ADMIN)
    public void bringBack(UUID member) {
        members.bringBack(member);
    }

    /** The key of why they cannot leave; null where they can. */
    private @Nullable String obstacle(MemberLine line) {
        if (line.leftAt() != null) {
            return "refused.member.left";
        }
        if (members.isLastAdmin(line.id())) {
            return "refused.member.lastAdmin";
        }
        if (line.id().equals(me.getId())) {
            return "refused.member.self";
        }
        return assignments.supervises(line.id()) ? "refused.member.supervisees" : null;
    }

    private static long state(MemberLine line, PassingOn.Held held) {
        return line.version() + held.state();
    }
}
