package care.tandem.caseload;

import static care.tandem.door.Role.ADMIN;
import static care.tandem.door.Role.CLIENT;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.Given;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.people.MemberLine;
import care.tandem.people.Members;
import care.tandem.people.PassingOn;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hand-overs of a therapist's work: one act with a day and a reason, of which clients are told. What an author keeps to
 * themselves stays with them, uncounted. Days are those of the clinic's clock.
 */
@Stateless
public class Handovers {

    @Inject
    HandoverQueries handovers;

    @Inject
    Settling settling;

    @Inject
    PassingOn passing;

    @Inject
    Members members;

    @Inject
    CurrentClinic clinic;

    @Inject
    CurrentMember me;

    /**
     * What hangs on a therapist's work today, with a client or with all of theirs.
     *
     * @throws care.tandem.door.NotFound when one of them is no member of this clinic
     */
    @Allowed(ADMIN)
    public HandoverPreview look(UUID therapist, @Nullable UUID client) {
        return preview(therapist, client, null, clinic.today());
    }

    /**
     * What a hand-over would come to, with {@link HandoverPreview#seen} to go on with.
     *
     * @throws care.tandem.door.NotFound as for {@link #look}
     * @throws Refused as for {@link #handOver}
     */
    @Allowed(ADMIN)
    public HandoverPreview weigh(HandOver command) {
        requirePossible(command);
        return preview(command.therapist(), command.client(), command.to(), day(command));
    }

    /**
     * Hands over: from the day on the one works with the clients, and the other does not any more.
     *
     * @return the id of the hand-over
     * @throws care.tandem.door.NotFound as for {@link #look}
     * @throws Stale when one of the ties was changed since it was weighed
     * @throws Refused at {@code to} when nobody was chosen and it is not said that it {@code ends}, or the one who was chosen
     *     is no therapist, is the same one, or the client; at {@code ends} when somebody was chosen and it ends; at
     *     {@code day} or {@code reason}; for the whole when there is nobody to hand over on that day
     */
    @Allowed(ADMIN)
    public UUID handOver(HandOver command) {
        passing.hold(HandOver.those(command.therapist(), command.client(), command.to()));
        requirePossible(command);
        LocalDate day = day(command);
        PassingOn.Held held = passing.held(command.therapist(), command.client(), day);
        if (held.state() != command.seen()) {
            throw new Stale();
        }
        return settling.handOver(command, day, false);
    }

    /**
     * Takes a hand-over back within a day: everything is as before, as far as it has not taken place.
     *
     * @throws care.tandem.door.NotFound when there is none
     * @throws Refused when it was taken back already, was made more than a day ago, the therapist has left, or a tie was
     *     changed since
     */
    @Allowed(ADMIN)
    public void takeBack(UUID handover) {
        Handover held = handovers.held(handover);
        if (members.line(held.fromId()).leftAt() != null) {
            throw new Refused(Refused.WHOLE, "refused.handover.left");
        }
        settling.takeBack(held);
    }

    /** The last hand-overs, the latest first, at most 25. */
    @Allowed(ADMIN)
    public List<HandoverLine> latest() {
        return handovers.latest(Instant.now());
    }

    /** What the calling client is told: hand-overs to come, and those of the last two weeks. */
    @Allowed(CLIENT)
    public List<ToldOfHandover> told() {
        return handovers.toldTo(me, clinic.today(), Instant.now());
    }

    private HandoverPreview preview(UUID therapist, @Nullable UUID client, @Nullable UUID to, LocalDate day) {
        Map<UUID, MemberLine> lines = members.lines(HandOver.those(therapist, client, to));
        PassingOn.Held held = passing.held(therapist, client, day);
        return new HandoverPreview(
                Objects.requireNonNull(lines.get(therapist)),
                nameOf(client, lines),
                nameOf(to, lines),
                day,
                held.clients(),
                settling.hanging(therapist, client, to, day, false),
                held.state());
    }

    private static @Nullable String nameOf(@Nullable UUID member, Map<UUID, MemberLine> lines) {
        MemberLine line = member == null ? null : lines.get(member);
        return line == null ? null : line.name();
    }

    private void requirePossible(HandOver command) {
        members.line(command.therapist());
        if (command.client() != null) {
            members.line(command.client());
        }
        Refused.together(
                () -> Successor.require(members, command),
                () -> PassingOn.requireAhead(Given.required("day", command.day()), clinic.today()),
                () -> Handover.reasonIn(command));
        if (passing.held(command.therapist(), command.client(), day(command)).clients() == 0) {
            throw new Refused(Refused.WHOLE, "refused.handover.none");
        }
    }

    private static LocalDate day(HandOver command) {
        return Given.required("day", command.day());
    }
}
