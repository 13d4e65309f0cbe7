package care.tandem.web.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.sessions.Attendance;
import care.tandem.sessions.Attendee;
import care.tandem.sessions.SessionKind;
import care.tandem.sessions.SessionLine;
import care.tandem.sessions.SessionMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoteActTest {

    private static final UUID SESSION = UUID.randomUUID();
    private static final UUID NOTE = UUID.randomUUID();
    private static final UUID CLIENT = UUID.randomUUID();

    @Test
    void isToWriteWhereNothingIsWritten() {
        assertThat(act(attendee(CLIENT, Attendance.ATTENDED, null, "NONE")))
                .isEqualTo(new NoteAct(
                        "sessions.act.write",
                        "/notes/begin?session=" + SESSION + "&client=" + CLIENT,
                        true,
                        seat(CLIENT)));
    }

    @Test
    void isToGoOnWithADraftAndWithWhatWasReturned() {
        for (String state : new String[] {"DRAFT", "RETURNED"}) {
            assertThat(act(attendee(CLIENT, Attendance.EXPECTED, NOTE, state)))
                    .isEqualTo(new NoteAct("sessions.act.goOn", "/notes/write?note=" + NOTE, true, null));
        }
    }

    @Test
    void isToReadOnceItIsSigned() {
        for (String state : new String[] {"SIGNED", "LOCKED", "AWAITING_COSIGNATURE"}) {
            assertThat(act(attendee(CLIENT, Attendance.LATE, NOTE, state)))
                    .isEqualTo(new NoteAct("sessions.act.read", "/notes/view?note=" + NOTE, false, null));
        }
    }

    @Test
    void isNothingWhereNobodyCame() {
        assertThat(act(attendee(CLIENT, Attendance.NO_SHOW, null, "NONE"))).isNull();
        assertThat(act(attendee(CLIENT, Attendance.CANCELLED, null, "NONE"))).isNull();
    }

    @Test
    void namesTheClientWhereSeveralMeetAndTheDraftFirst() {
        Attendee other = attendee(UUID.randomUUID(), Attendance.ATTENDED, null, "NONE");
        assertThat(act(other, attendee(CLIENT, Attendance.NO_SHOW, null, "NONE")))
                .isEqualTo(new NoteAct(
                        "sessions.act.write",
                        "/notes/begin?session=" + SESSION + "&client=" + other.client(),
                        true,
                        seat(other.client())));
        assertThat(act(other, attendee(CLIENT, Attendance.ATTENDED, NOTE, "DRAFT")))
                .isEqualTo(new NoteAct("sessions.act.goOn", "/notes/write?note=" + NOTE, true, null));
    }

    @Test
    void isThereForEachOfSeveralAndForTheGroup() {
        Attendee away = attendee(UUID.randomUUID(), Attendance.NO_SHOW, null, "NONE");
        Attendee there = attendee(CLIENT, Attendance.ATTENDED, NOTE, "LOCKED");
        SessionLine session = session(null, "NONE", away, there);
        assertThat(NoteAct.of(session, away)).isNull();
        assertThat(NoteAct.of(session, there))
                .isEqualTo(new NoteAct("sessions.act.read", "/notes/view?note=" + NOTE, false, null));
        assertThat(NoteAct.ofGroup(session))
                .isEqualTo(new NoteAct("sessions.act.write", "/notes/group?session=" + SESSION, false, seat(null)));
        assertThat(NoteAct.ofGroup(session(NOTE, "RETURNED", away, there)).address())
                .isEqualTo("/notes/write?note=" + NOTE);
        assertThat(NoteAct.ofGroup(session(NOTE, "LOCKED", away, there)).address())
                .isEqualTo("/notes/view?note=" + NOTE);
    }

    private static NoteAct.Seat seat(@Nullable UUID client) {
        return new NoteAct.Seat(SESSION, client);
    }

    private static @Nullable NoteAct act(Attendee... attendees) {
        return NoteAct.of(session(null, "NONE", attendees));
    }

    private static SessionLine session(@Nullable UUID group, String state, Attendee... attendees) {
        return new SessionLine(
                SESSION,
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(3_000),
                SessionKind.INDIVIDUAL,
                SessionMode.IN_PERSON,
                "",
                false,
                false,
                List.of(attendees),
                group,
                state);
    }

    private static Attendee attendee(UUID client, Attendance attendance, @Nullable UUID note, String state) {
        return new Attendee(client, "Somebody", attendance, note, state, null, null, true);
    }
}
