package care.tandem.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.noteforms.Division;
import care.tandem.noteforms.Format;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import care.tandem.writing.NamesInGroup;
import care.tandem.writing.Written;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GroupNoteTest {

    private static final UUID AUTHOR = UUID.randomUUID();
    private static final UUID SESSION = UUID.randomUUID();
    private static final NamesInGroup MEMBERS = new NamesInGroup(List.of("Aisha Rahman", "Walter Brandt"), "");

    private final Vault vault = TrialVault.ofSomeClinic();
    private final Note note =
            new Note(null, AUTHOR, Division.by(Format.FREE_TEXT), LocalDate.of(2026, 3, 14), SESSION, vault);

    @Test
    void tellsWhatNamesNobody() {
        write("Walter brought tea", "You found words for it");
        note.signed(null, null, List.of(), vault);
        note.shared(AUTHOR, MEMBERS, List.of(), vault);
        assertThat(note.sharedCopy().sharedAt()).isNotNull();
    }

    @Test
    void tellsNothingThatNamesAMember() {
        write("Somebody brought tea", "You thanked Walter");
        assertThatThrownBy(() -> note.text().requireNone(MEMBERS, List.of(), note.id(), vault))
                .hasMessage("refused.note.namesMember");
        note.signed(null, null, List.of(), vault);
        assertThatThrownBy(() -> note.shared(AUTHOR, MEMBERS, List.of(), vault))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("summary"));
        assertThat(note.sharedCopy().sharedAt()).isNull();
    }

    @Test
    void isSignedUnderItsSessionInPlaceOfAClient() {
        write("Tea", "You found words");
        assertThat(ExactText.of(note, List.of(), vault))
                .startsWith("Tandem note of a group, form 1\nnote " + note.id() + "\nsession " + SESSION + "\nauthor ");
    }

    @Test
    void isNotWrittenTogetherWithAnyOneOfThem() {
        assertThatThrownBy(note::writtenTogether).isInstanceOf(NotFound.class);
        assertThat(note.life().isTogether()).isFalse();
    }

    private void write(String words, String summary) {
        Map<String, Written> passages = new HashMap<>();
        passages.put("section0", new Written(0, words, null));
        passages.put("section1", new Written(0, "Quiet", null));
        passages.put("summary", new Written(0, summary, null));
        note.kept(passages, vault);
    }
}
