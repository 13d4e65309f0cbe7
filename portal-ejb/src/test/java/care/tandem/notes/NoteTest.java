package care.tandem.notes;

import static care.tandem.notes.NoteState.DRAFT;
import static care.tandem.notes.NoteState.LOCKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Side;
import care.tandem.door.Stale;
import care.tandem.noteforms.Division;
import care.tandem.noteforms.Format;
import care.tandem.noteforms.Heading;
import care.tandem.thread.PlanItem;
import care.tandem.thread.WorkedOn;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import care.tandem.writing.NamesInGroup;
import care.tandem.writing.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    private static final UUID AUTHOR = UUID.randomUUID();

    private final Vault vault = TrialVault.ofSomeClinic();
    private final Note note = new Note(UUID.randomUUID(), AUTHOR, Division.by(Format.SOAP), TODAY, null, vault);

    @ParameterizedTest
    @EnumSource
    void hasTheSectionsOfItsFormatAndTheClientsVoiceInEach(Format format) {
        Note one = new Note(UUID.randomUUID(), AUTHOR, Division.by(format), TODAY, null, vault);
        assertThat(one.state()).isEqualTo(DRAFT);
        assertThat(one.passages(vault)).extracting(PassageView::heading).containsAll(format.headings());
        assertThat(format.headings()).endsWith(Heading.CLIENT_VOICE);
    }

    @Test
    void isKeptHoweverUnfinished() {
        write("section3", "Call on Monday");
        assertThat(words("section3")).isEqualTo("Call on Monday");
        assertThat(words("section0")).isEmpty();
        assertThat(note.state()).isEqualTo(DRAFT);
    }

    @Test
    void leavesPassagesAloneThatNobodyWrote() {
        write("section0", "She slept well");
        write("section1", "Rested");
        assertThat(words("section0")).isEqualTo("She slept well");
    }

    @Test
    void keepsTheOtherPassagesWhereOneIsRefused() {
        List<Refused> refused = new ArrayList<>();
        Map<String, Written> passages = new LinkedHashMap<>(written("section0", "x".repeat(20_001)));
        passages.putAll(written("section1", "Rested"));
        note.kept(passages, refused::add, vault);
        assertThat(words("section1")).isEqualTo("Rested");
        assertThat(words("section0")).isEmpty();
        assertThat(refused).extracting(Refused::field).containsExactly("section0");
    }

    @Test
    void hasNoOtherSectionsThanThoseOfItsFormat() {
        assertThatThrownBy(() -> write("section5", "beside the form")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> write("anything", "beside the form")).isInstanceOf(NotFound.class);
    }

    @Test
    void isLockedBySigning() {
        NoteEntry signature = sign();

        assertThat(note.state()).isEqualTo(LOCKED);
        assertThat(note.life().signedAt()).isNotNull();
        assertThat(signature.kind()).isEqualTo(NoteEntryKind.SIGNED);
        assertRefused(Refused.WHOLE, "refused.note.signed", () -> write("section0", "Something else"));
        assertRefused(Refused.WHOLE, "refused.note.signed", () -> note.signed(null, null, List.of(), vault));
        assertRefused(Refused.WHOLE, "refused.note.signed", note::naming);
    }

    @Test
    void saysOfEveryPassageAtOnceThatItIsEmpty() {
        write("section1", "Rested");
        assertThatThrownBy(() -> note.signed(null, null, List.of(), vault))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.all())
                                .extracting(Refused::field)
                                .containsExactly("section0", "section2", "section3", "section4", "summary"));
    }

    @Test
    void isSignedUnderTheDigestOfItsExactText() {
        NoteEntry signature = sign();
        assertThat(signature.exact(vault))
                .isEqualTo(ExactText.of(note, List.of(), vault))
                .contains("[PLAN]\nsection3\n");
        assertThat(signature.digest()).hasSize(64).isEqualTo(ExactText.digest(ExactText.of(note, List.of(), vault)));
    }

    @Test
    void hasWhatItSaysOnGoalsInItsExactTextInASecondForm() {
        PlanItem item = new PlanItem(UUID.randomUUID(), UUID.randomUUID());
        WorkedOn work = new WorkedOn(item, "Sleep", Side.CLIENT, true, 1, "Two nights", null, false, null);
        assertThat(ExactText.of(note, List.of(), vault)).startsWith("Tandem session note, form 1\n");
        assertThat(ExactText.of(note, List.of(work), vault))
                .startsWith("Tandem session note, form 2\n")
                .endsWith("goal " + item.goal() + "\nstep " + item.step()
                        + "\nrating none\n[WORKED_ON]\nSleep\n[SENTENCE]\nTwo nights\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"section0", "section1", "section2", "section3", "section4", "summary"})
    void isNotSignedWhileSomethingIsMissing(String missing) {
        writeAll();
        write(missing, "  ");
        assertRefused(missing, "refused.text.empty", () -> note.signed(null, null, List.of(), vault));
        assertThat(note.state()).isEqualTo(DRAFT);
    }

    @Test
    void isSignedWithoutASummaryThatIsWithheld() {
        writeAll();
        write("summary", "");
        note.signed(null, TODAY.plusWeeks(1), List.of(), vault);
        assertThat(note.state()).isEqualTo(LOCKED);
        assertThat(note.sharedCopy().lookAgain()).isEqualTo(TODAY.plusWeeks(1));
        assertRefused("summary", "refused.text.empty", () -> note.shared(AUTHOR, NamesInGroup.NONE, List.of(), vault));
    }

    @Test
    void isNotAboutASessionToCome() {
        assertRefused("sessionDay", "refused.note.day.future", () -> note.heldOn(TODAY.plusDays(1), TODAY));
        assertRefused("sessionDay", "refused.missing", () -> note.heldOn(null, TODAY));
        note.heldOn(TODAY.minusDays(1), TODAY);
        assertThat(note.sessionDay()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void isNotActedOnByWhoeverSawAnOlderVersion() {
        assertThatThrownBy(() -> note.requireSeen(3)).isInstanceOf(Stale.class);
        note.requireSeen(0);
    }

    @Test
    void asksToLookAtWhatWasCarriedForward() {
        sign();
        Note next = new Note(note.clientId(), AUTHOR, Division.by(Format.SOAP), TODAY, null, vault);
        next.carryForward(note, vault);
        assertThat(next.passages(vault))
                .filteredOn(PassageView::carried)
                .as("all but the client's voice, which is of its day")
                .extracting(PassageView::words)
                .containsExactly("section0", "section1", "section2", "section3");

        next.kept(written("section4", "section4"), vault);
        next.kept(written("summary", "summary"), vault);
        assertRefused("section0", "refused.note.carried", () -> next.signed(null, null, List.of(), vault));
        next.confirmed("section0");
        next.confirmed("section1");
        next.confirmed("section2");
        next.kept(Map.of("section3", new Written(1, "Another plan", null)), vault);
        next.signed(null, null, List.of(), vault);
        assertThat(next.state()).isEqualTo(LOCKED);
    }

    private NoteEntry sign() {
        writeAll();
        return note.signed(null, null, List.of(), vault);
    }

    private void writeAll() {
        List.of("section0", "section1", "section2", "section3", "section4", "summary", "heard")
                .forEach(name -> write(name, name));
    }

    private void write(String passage, String words) {
        note.kept(Map.of(passage, new Written(numberOf(passage), words, null)), vault);
    }

    private static Map<String, Written> written(String passage, String words) {
        return Map.of(passage, new Written(0, words, null));
    }

    private int numberOf(String passage) {
        return note.passages(vault).stream()
                .filter(one -> one.name().equals(passage))
                .mapToInt(PassageView::number)
                .sum();
    }

    private String words(String passage) {
        return note.passages(vault).stream()
                .filter(one -> one.name().equals(passage))
                .map(PassageView::words)
                .collect(Collectors.joining());
    }

    private static void assertRefused(String field, String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.key()).isEqualTo(key);
        });
    }
}
