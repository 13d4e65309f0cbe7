package care.tandem.doors;

import static care.tandem.doors.GroupWriting.saying;
import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.notes.KeepNote;
import care.tandem.notes.NoteEntryKind;
import care.tandem.notes.Notes;
import care.tandem.notes.ShareNote;
import care.tandem.notes.SignNote;
import care.tandem.sharing.SharedNotes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the clients of a group read names none of the others, or their therapist has said that it does not. */
@InServer
class GroupNamesTest {

    @Inject
    Notes notes;

    @Inject
    SharedNotes shared;

    @Test
    void namesNoMemberInWhatTheyRead() {
        UUID note = group().note();
        assertNames(saying(note, "You listened to Peer", ""), "summary");
        assertNames(saying(note, "You listened", "The Client’s week was long"), "heard");
        assertThat(notes.open(note).summary().words()).isEmpty();

        KeepNote naming = saying(note, "You listened to Peer", "");
        notes.sign(new SignNote(
                naming, true, "We meet again first", Writing.today().plusDays(7), List.of()));
        long version = notes.open(note).version();
        assertThatThrownBy(() -> shared.share(new ShareNote(note, version, List.of())))
                .hasMessage("refused.note.namesMember");
        as(CLIENT);
        assertThatThrownBy(() -> shared.open(note)).isInstanceOf(NotFound.class);
    }

    @Test
    void namesNobodyElseInTheNoteOnOneOfThem() {
        GroupWriting group = group();
        UUID note = group.noteOn(PEER);
        assertNames(saying(note, "The client and you were tired", ""), "summary");
        notes.sign(Passages.signed(saying(note, "Peer, you were tired", "")));
        UUID alone = new GroupWriting(ALDER, THERAPIST, PEER).noteOn(PEER);
        notes.sign(Passages.signed(saying(alone, "The client in you was tired", "")));
    }

    @Test
    void isSignedWhereItsAuthorSaysThatAWordIsNoName() {
        UUID note = group().note();
        KeepNote kept = saying(note, "You listened to the client in you", "");
        assertNames(kept, "summary");
        assertThatThrownBy(() -> notes.sign(signedWithout(kept, "peer"))).hasMessage("refused.note.namesMember");

        notes.sign(signedWithout(kept, "client"));

        assertThat(notes.open(note).events())
                .filteredOn(event -> event.kind() == NoteEntryKind.NAMES_CHECKED)
                .singleElement()
                .satisfies(event -> assertThat(event.reason()).isNull());
        as(CLIENT);
        assertThat(shared.open(note).summary()).contains("the client in you");
    }

    private static SignNote signedWithout(KeepNote kept, String name) {
        return new SignNote(kept, false, null, null, List.of(name));
    }

    private void assertNames(KeepNote kept, String field) {
        assertThatThrownBy(() -> notes.sign(Passages.signed(kept)))
                .hasMessage("refused.note.namesMember")
                .extracting(refused -> ((Refused) refused).field())
                .isEqualTo(field);
    }

    private static GroupWriting group() {
        return new GroupWriting(ALDER, THERAPIST, CLIENT, PEER);
    }

    private static void as(Person person) {
        Writing.in(ALDER).enter(person);
    }
}
