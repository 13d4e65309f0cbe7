package care.tandem.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.noteforms.Division;
import care.tandem.noteforms.FormSection;
import care.tandem.noteforms.Format;
import care.tandem.noteforms.Heading;
import care.tandem.noteforms.TemplateOfNote;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import care.tandem.writing.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Notes that are divided as their clinic wants them. */
class OwnFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    private static final UUID AUTHOR = UUID.randomUUID();
    private static final UUID CLIENT = UUID.randomUUID();
    private static final UUID VERSION = UUID.randomUUID();
    private static final FormSection SLEEP = new FormSection("Sleep", "Hours", true);
    private static final FormSection DREAMS = new FormSection("Dreams", "", false);

    private final Vault vault = TrialVault.ofSomeClinic();
    private final Note note = begin(SLEEP, DREAMS);

    @Test
    void haveTheirOwnSectionsAndTheClientsVoiceAfterThem() {
        assertThat(note.passages(vault))
                .extracting(PassageView::name, PassageView::heading, PassageView::own)
                .startsWith(
                        tuple("section0", Heading.OWN, SLEEP),
                        tuple("section1", Heading.OWN, DREAMS),
                        tuple("section2", Heading.CLIENT_VOICE, null));
        assertThat(note.text().template(note.id(), vault)).isEqualTo(new TemplateOfNote(VERSION, "Nights", 3));
        assertThatThrownBy(() -> write(note, "section3", 0, "beside the form")).isInstanceOf(NotFound.class);
    }

    @Test
    void areSignedWithoutWhatNeedNotBeWritten() {
        write(note, "section0", 0, "Seven");
        write(note, "summary", 0, "You slept");
        assertRefused("section2", () -> note.signed(null, null, List.of(), vault));
        write(note, "section2", 0, "At last");
        note.signed(null, null, List.of(), vault);
        assertThat(note.state()).isEqualTo(NoteState.LOCKED);
    }

    @Test
    void areNotSignedWithoutWhatMustBeWritten() {
        write(note, "section1", 0, "A sea");
        write(note, "section2", 0, "At last");
        write(note, "summary", 0, "You slept");
        assertRefused("section0", () -> note.signed(null, null, List.of(), vault));
    }

    @Test
    void signTheirHeadingsToo() {
        write(note, "section0", 0, "Seven");
        assertThat(ExactText.of(note, List.of(), vault))
                .startsWith("Tandem session note, form 1\n")
                .contains("\nformat OWN\ntemplate " + VERSION + " version 3 Nights\n[OWN Sleep]\nSeven\n[OWN Dreams]\n")
                .contains("\n[CLIENT_VOICE]\n");
    }

    @Test
    void goOnUnderTheSameHeadingsInWhateverOrder() {
        write(note, "section0", 0, "Seven");
        write(note, "section1", 0, "A sea");
        write(note, "section2", 0, "At last");
        Note next = begin(new FormSection("Mood", "", true), new FormSection("SLEEP", "Since then", false));
        next.carryForward(note, vault);

        assertThat(next.passages(vault))
                .filteredOn(PassageView::carried)
                .singleElement()
                .satisfies(carried -> {
                    assertThat(carried.name()).isEqualTo("section1");
                    assertThat(carried.words()).isEqualTo("Seven");
                });
        write(next, "section0", 0, "Bright");
        write(next, "section2", 0, "Lighter");
        write(next, "summary", 0, "You slept");
        assertRefused("section1", () -> next.signed(null, null, List.of(), vault));
    }

    private Note begin(FormSection... sections) {
        Division division = new Division(Format.OWN, List.of(sections), new TemplateOfNote(VERSION, "Nights", 3));
        return new Note(CLIENT, AUTHOR, division, TODAY, null, vault);
    }

    private void write(Note written, String passage, int seen, String words) {
        written.kept(Map.of(passage, new Written(seen, words, null)), vault);
    }

    private static void assertRefused(String field, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
