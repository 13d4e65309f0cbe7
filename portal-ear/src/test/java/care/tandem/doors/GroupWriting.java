package care.tandem.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotFound;
import care.tandem.noteforms.Format;
import care.tandem.notes.BeginGroupNote;
import care.tandem.notes.BeginNote;
import care.tandem.notes.GroupNotes;
import care.tandem.notes.KeepNote;
import care.tandem.notes.Notes;
import care.tandem.sessions.Sessions;
import care.tandem.sharing.SharedFilter;
import care.tandem.sharing.SharedNotes;
import care.tandem.writing.Written;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sessions with several clients, and what their therapist writes about them. */
final class GroupWriting {

    private final Practice practice;
    private final UUID session;

    /** A session that somebody held with these clients yesterday. */
    GroupWriting(Practice practice, Person therapist, Person... clients) {
        this.practice = practice;
        Writing.in(practice).enter(therapist);
        UUID[] seats = Arrays.stream(clients).map(client -> client.of(practice)).toArray(UUID[]::new);
        session = door(Sessions.class).plan(Plans.morning(Writing.today().minusDays(1), seats));
    }

    static <T> T door(Class<T> door) {
        return CDI.current().select(door).get();
    }

    UUID session() {
        return session;
    }

    /** The note of the group, which nobody wrote in yet. */
    UUID note() {
        return door(GroupNotes.class).begin(new BeginGroupNote(session, Format.FREE_TEXT, null));
    }

    /** The note on one of them, which nobody wrote in yet. */
    UUID noteOn(Person client) {
        return door(Notes.class).begin(new BeginNote(client.of(practice), session, Format.FREE_TEXT, null, false));
    }

    /** A note of the group that says this to all of them, signed. */
    UUID signed(String summary) {
        UUID note = note();
        door(Notes.class).sign(Passages.signed(saying(note, summary, "")));
        return note;
    }

    /** The client who came in neither finds it nor can open it. */
    static void assertNotTold(UUID note) {
        SharedNotes shared = door(SharedNotes.class);
        assertThat(shared.list(SharedFilter.ALL)).noneMatch(line -> line.id().equals(note));
        assertThatThrownBy(() -> shared.open(note)).isInstanceOf(NotFound.class);
    }

    /** All passages of a note in free text that nobody wrote in yet. */
    static KeepNote saying(UUID note, String summary, String heard) {
        Map<String, Written> passages = Map.of(
                "section0", new Written(0, "A client and a peer spoke of the week", null),
                "section1", new Written(0, "Relief", null),
                "summary", new Written(0, summary, null),
                "heard", new Written(0, heard, null));
        return new KeepNote(note, passages, List.of(), null);
    }
}
