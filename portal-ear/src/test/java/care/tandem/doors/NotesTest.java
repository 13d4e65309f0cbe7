package care.tandem.doors;

import static care.tandem.doors.Person.ADMIN;
import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.CLIENT2;
import static care.tandem.doors.Person.FORMER;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotAllowed;
import care.tandem.door.NotFound;
import care.tandem.door.Stale;
import care.tandem.noteforms.Format;
import care.tandem.noteforms.Heading;
import care.tandem.notes.BeginNote;
import care.tandem.notes.BringBack;
import care.tandem.notes.KeepNote;
import care.tandem.notes.KeptNote;
import care.tandem.notes.NoteFilter;
import care.tandem.notes.NoteLine;
import care.tandem.notes.NoteView;
import care.tandem.notes.Notes;
import care.tandem.notes.PassageView;
import care.tandem.notes.SavedState;
import care.tandem.notes.SavedTexts;
import care.tandem.sharing.SharedFilter;
import care.tandem.sharing.SharedNoteLine;
import care.tandem.sharing.SharedNotes;
import care.tandem.writing.Written;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a note is written through its door, and who gets to see what of it. */
@InServer
class NotesTest {

    @Inject
    Notes notes;

    @Inject
    SavedTexts saved;

    @Inject
    SharedNotes shared;

    @Test
    void areWrittenBitByBit() {
        UUID note = writing().emptyDraft();
        notes.keep(Passages.one(note, "section3", 0, "Call on Monday"));
        KeptNote kept = notes.keep(Passages.one(note, "section0", 0, "She slept"));

        assertThat(kept.passages()).extracting(PassageView::words).contains("Call on Monday", "She slept");
        NoteView view = notes.open(note);
        assertThat(view.isWritable()).isTrue();
        assertThat(view.sections())
                .extracting(PassageView::heading)
                .containsExactlyElementsOf(Format.SOAP.headings())
                .endsWith(Heading.CLIENT_VOICE);
        assertThat(view.journalKey()).hasSize(44);
    }

    @Test
    void areNotOverwrittenFromAnOlderWindow() {
        UUID note = writing().emptyDraft();
        notes.keep(Passages.one(note, "section3", 0, "From one window"));

        assertThatThrownBy(() -> notes.keep(Passages.one(note, "section3", 0, "From the other")))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.field()).isEqualTo("section3"));
        assertThat(notes.open(note).sections().get(3).words()).isEqualTo("From one window");
        notes.keep(Passages.one(note, "section2", 0, "Elsewhere nobody wrote"));
    }

    @Test
    void holdWhatTwoWindowsWroteInDifferentPlaces() {
        UUID note = writing().emptyDraft();
        notes.keep(Passages.one(note, "section0", 0, "She slept well. He woke."));
        notes.keep(Passages.one(note, "section0", 1, "At last she slept well. He woke."));
        Written other = new Written(1, "She slept well. He woke and sang.", "She slept well. He woke.");
        KeptNote kept = notes.keep(new KeepNote(note, Map.of("section0", other), List.of(), null));
        assertThat(kept.passages().get(0).words()).contains("He woke and sang.");
    }

    @Test
    void comeBackFromWhatWasRewritten() {
        UUID note = writing().emptyDraft();
        notes.keep(Passages.one(note, "section0", 0, "A long story of the week"));
        notes.keep(Passages.one(note, "section0", 1, "Oh"));

        List<SavedState> states = saved.list(note).states();
        assertThat(states).extracting(SavedState::words).containsExactly("A long story of the week");
        saved.bringBack(new BringBack(note, states.get(0).id(), 2));
        assertThat(notes.open(note).sections().get(0).words()).isEqualTo("A long story of the week");
        assertThat(saved.list(note).states()).extracting(SavedState::words).contains("Oh");
    }

    @Test
    void bringNothingBackOverWhatWasWrittenMeanwhile() {
        UUID note = writing().emptyDraft();
        notes.keep(Passages.one(note, "section0", 0, "A long story of the week"));
        notes.keep(Passages.one(note, "section0", 1, "Oh"));
        UUID state = saved.list(note).states().get(0).id();
        assertThatThrownBy(() -> saved.bringBack(new BringBack(note, state, 1))).isInstanceOf(Stale.class);
    }

    @Test
    void beginWithWhatTheLastOneSaid() {
        writing().signedNote();
        UUID note = notes.begin(new BeginNote(CLIENT.of(ALDER), null, Format.DAP, Writing.today(), true));
        assertThat(notes.open(note).sections())
                .filteredOn(PassageView::carried)
                .extracting(PassageView::heading)
                .containsExactly(Heading.ASSESSMENT, Heading.PLAN);
    }

    @Test
    void existForNobodyElseWhileTheyAreDrafts() {
        UUID note = writing().draft();
        for (Person other : new Person[] {THERAPIST2, PEER, SUPERVISOR}) {
            as(other);
            assertThatThrownBy(() -> notes.open(note)).as("%s", other).isInstanceOf(NotFound.class);
            assertThat(notes.list(NoteFilter.ALL).lines())
                    .extracting(NoteLine::id)
                    .doesNotContain(note);
        }
        as(THERAPIST2);
        assertThatThrownBy(() -> notes.keep(Passages.whole(note))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.passages(note)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> saved.list(note)).isInstanceOf(NotFound.class);
        as(CLIENT);
        assertThatThrownBy(() -> shared.open(note)).isInstanceOf(NotFound.class);
        assertThat(shared.list(SharedFilter.ALL)).extracting(SharedNoteLine::id).doesNotContain(note);
    }

    @Test
    void showTheClientNothingButWhatWasWrittenForThem() {
        UUID note = writing().signedNote();
        as(CLIENT);
        assertThat(shared.open(note).summary()).isEqualTo("We looked at the week together");
        assertThat(shared.open(note).heard()).isEqualTo("You are tired of being tired");
        assertThatThrownBy(() -> notes.open(note)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> notes.list(NoteFilter.ALL)).isInstanceOf(NotAllowed.class);
        for (Person other : new Person[] {CLIENT2, FORMER, PEER}) {
            as(other);
            assertThatThrownBy(() -> shared.open(note)).as("%s", other).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void areNotForTherapistsOfOtherClientsNorForAdmins() {
        UUID note = writing().signedNote();
        for (Person other : new Person[] {THERAPIST2, PEER, SUPERVISOR}) {
            as(other);
            assertThatThrownBy(() -> notes.open(note)).as("%s", other).isInstanceOf(NotFound.class);
        }
        as(ADMIN);
        assertThatThrownBy(() -> notes.open(note)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void areNotWrittenAboutSomebodyElsesClient() {
        as(THERAPIST);
        for (Person client : new Person[] {CLIENT2, FORMER, THERAPIST2}) {
            assertThatThrownBy(() ->
                            notes.begin(new BeginNote(client.of(ALDER), null, Format.SOAP, Writing.today(), false)))
                    .as("%s", client)
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void areFoundByWhatTheyHaveInCommon() {
        UUID draft = writing().draft();
        UUID signed = writing().signedNote();
        assertThat(found(NoteFilter.Which.OPEN)).contains(draft).doesNotContain(signed);
        assertThat(found(NoteFilter.Which.LOCKED)).contains(signed).doesNotContain(draft);
        assertThat(found(NoteFilter.Which.ALL)).contains(signed, draft);
        NoteFilter before = new NoteFilter(
                CLIENT.of(ALDER),
                NoteFilter.Which.ALL,
                true,
                null,
                Writing.today().minusDays(1),
                0);
        assertThat(notes.list(before).lines()).extracting(NoteLine::id).doesNotContain(draft, signed);
    }

    private List<UUID> found(NoteFilter.Which which) {
        NoteFilter filter = new NoteFilter(CLIENT.of(ALDER), which, false, null, null, 0);
        return notes.list(filter).lines().stream().map(NoteLine::id).toList();
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }
}
