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
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.notes.BeginNote;
import care.tandem.notes.Format;
import care.tandem.notes.Heading;
import care.tandem.notes.KeepNote;
import care.tandem.notes.NoteLine;
import care.tandem.notes.NoteState;
import care.tandem.notes.NoteText;
import care.tandem.notes.NoteView;
import care.tandem.notes.Notes;
import care.tandem.notes.SectionView;
import care.tandem.notes.SharedSummaryLine;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** A note's life through its door, and who gets to see what of it. */
@InServer
class NotesTest {

    @Inject
    Notes notes;

    @Deployment
    static EnterpriseArchive portal() {
        return Portal.withTests();
    }

    @Test
    void areWrittenBitByBitThenSignedAndTheirSummaryRead() {
        as(THERAPIST);
        UUID note = notes.begin(new BeginNote(
                CLIENT.of(ALDER),
                Format.SOAP,
                new NoteText(Writing.today(), Map.of(Heading.PLAN, "Call on Monday"), ""),
                false));
        NoteView draft = notes.open(note);
        assertThat(draft.isDraft()).isTrue();
        assertThat(draft.sections()).contains(new SectionView(Heading.PLAN, "Call on Monday"));
        assertThat(draft.sections()).contains(new SectionView(Heading.CLIENT_VOICE, ""));

        notes.keep(new KeepNote(note, draft.version(), Writing.wholeText(), false));
        notes.keep(new KeepNote(note, notes.open(note).version(), Writing.wholeText(), true));
        assertThat(notes.open(note).state()).isEqualTo(NoteState.SIGNED);

        as(CLIENT);
        assertThat(notes.sharedSummaries()).extracting(SharedSummaryLine::id).contains(note);
        assertThat(notes.sharedSummary(note).words()).isEqualTo("We looked at the week together");
        assertThat(notes.sharedSummary(note).authorName()).isEqualTo("therapist");
    }

    @Test
    void arePublishedToNobodyWhileTheyAreDrafts() {
        UUID note = writing().draft();

        for (Person therapist : new Person[] {THERAPIST2, PEER}) {
            as(therapist);
            assertThatThrownBy(() -> notes.open(note)).as("%s", therapist).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> notes.keep(new KeepNote(note, 0, Writing.wholeText(), true)))
                    .isInstanceOf(NotFound.class);
            assertThat(notes.list()).extracting(NoteLine::id).doesNotContain(note);
        }
        as(CLIENT);
        assertThatThrownBy(() -> notes.sharedSummary(note)).isInstanceOf(NotFound.class);
        assertThat(notes.sharedSummaries()).extracting(SharedSummaryLine::id).doesNotContain(note);
    }

    @Test
    void showTheClientNothingButTheSummary() {
        UUID note = writing().signedNote();
        as(CLIENT);
        assertThatThrownBy(() -> notes.open(note)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> notes.list()).isInstanceOf(NotAllowed.class);
    }

    @Test
    void showTheirSummaryToNoOtherClient() {
        UUID note = writing().signedNote();
        for (Person other : new Person[] {CLIENT2, FORMER, PEER}) {
            as(other);
            assertThatThrownBy(() -> notes.sharedSummary(note)).as("%s", other).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void areThereForTherapistsOfTheClientOnceSigned() {
        UUID note = writing().signedNote();
        for (Person therapist : new Person[] {THERAPIST2, PEER}) {
            as(therapist);
            assertThatThrownBy(() -> notes.open(note)).as("%s", therapist).isInstanceOf(NotFound.class);
        }
        for (Person nobody : new Person[] {ADMIN, SUPERVISOR}) {
            as(nobody);
            assertThatThrownBy(() -> notes.open(note)).as("%s", nobody).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void areReadOnlyForAnotherTherapistOfTheSameClient() {
        as(THERAPIST2);
        UUID note = notes.begin(new BeginNote(FORMER.of(ALDER), Format.FREE_TEXT, Writing.wholeText(), true));
        assertThat(notes.open(note).sections())
                .extracting(SectionView::heading)
                .containsExactly(Heading.FREE, Heading.CLIENT_VOICE);

        as(THERAPIST);
        assertThatThrownBy(() -> notes.open(note)).isInstanceOf(NotFound.class);
    }

    @Test
    void areNotWrittenAboutSomebodyElsesClient() {
        as(THERAPIST);
        for (Person client : new Person[] {CLIENT2, FORMER, THERAPIST2}) {
            assertThatThrownBy(
                            () -> notes.begin(new BeginNote(client.of(ALDER), Format.SOAP, Writing.wholeText(), false)))
                    .as("%s", client)
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void stayAsTheyWereSigned() {
        UUID note = writing().signedNote();
        long version = notes.open(note).version();
        NoteText other = new NoteText(Writing.today(), Map.of(Heading.PLAN, "Something else"), "Other");

        assertThatThrownBy(() -> notes.keep(new KeepNote(note, version, other, false)))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.note.signed");
        assertThat(notes.open(note).sections()).contains(new SectionView(Heading.PLAN, "About PLAN"));
        assertThat(notes.open(note).version()).isEqualTo(version);
    }

    @Test
    void areNotOverwrittenFromAnOlderWindow() {
        UUID note = writing().draft();
        long seenInBoth = notes.open(note).version();
        NoteText one = new NoteText(Writing.today(), Map.of(Heading.PLAN, "From one window"), "");
        NoteText other = new NoteText(Writing.today(), Map.of(Heading.PLAN, "From the other"), "");
        notes.keep(new KeepNote(note, seenInBoth, one, false));

        assertThatThrownBy(() -> notes.keep(new KeepNote(note, seenInBoth, other, false)))
                .isInstanceOf(Stale.class);
        assertThat(notes.open(note).sections()).contains(new SectionView(Heading.PLAN, "From one window"));
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }
}
