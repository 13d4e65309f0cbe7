package care.tandem.notes;

import static care.tandem.notes.NoteState.DRAFT;
import static care.tandem.notes.NoteState.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    private final Vault vault = TrialVault.ofSomeClinic();
    private final Note note = new Note(UUID.randomUUID(), UUID.randomUUID(), Format.SOAP, TODAY);

    @Test
    void beginsAsADraftWithTheSectionsOfItsFormat() {
        assertThat(note.state()).isEqualTo(DRAFT);
        assertThat(note.inOrder()).extracting(NoteSection::heading).containsExactlyElementsOf(Format.SOAP.headings());
    }

    @ParameterizedTest
    @EnumSource
    void hasTheClientsVoiceInEveryFormat(Format format) {
        assertThat(format.headings()).contains(Heading.CLIENT_VOICE);
    }

    @Test
    void isKeptHoweverUnfinished() {
        note.kept(new NoteText(TODAY, Map.of(Heading.PLAN, "Call on Monday"), ""), TODAY, vault);

        assertThat(words(Heading.PLAN)).isEqualTo("Call on Monday");
        assertThat(words(Heading.SUBJECTIVE)).isEmpty();
        assertThat(note.state()).isEqualTo(DRAFT);
    }

    @Test
    void forgetsWhatWasTakenOutAgain() {
        note.kept(whole(), TODAY, vault);
        note.kept(new NoteText(TODAY, Map.of(), ""), TODAY, vault);

        assertThat(note.inOrder())
                .allSatisfy(section -> assertThat(section.words(vault)).isEmpty());
        assertThat(note.sharedSummary(vault)).isEmpty();
    }

    @Test
    void passesOverHeadingsOfOtherFormats() {
        note.kept(new NoteText(TODAY, Map.of(Heading.FREE, "beside the form"), ""), TODAY, vault);
        assertThat(note.inOrder()).extracting(NoteSection::heading).doesNotContain(Heading.FREE);
    }

    @Test
    void isLockedBySigning() {
        sign(whole());

        assertThat(note.state()).isEqualTo(SIGNED);
        assertThat(note.signedAt()).isNotNull();
        assertRefused(Refused.WHOLE, "refused.note.signed", () -> note.kept(whole(), TODAY, vault));
        assertThat(words(Heading.PLAN)).isEqualTo("PLAN");
    }

    @ParameterizedTest
    @EnumSource(names = "FREE", mode = EnumSource.Mode.EXCLUDE)
    void isNotSignedWithoutASection(Heading missing) {
        assertRefused(missing.name(), "refused.text.empty", () -> sign(without(missing)));
        assertThat(note.state()).isEqualTo(DRAFT);
    }

    @Test
    void isNotSignedWithoutASummaryForTheClient() {
        NoteText text = new NoteText(TODAY, whole().sections(), "  ");
        assertRefused("sharedSummary", "refused.text.empty", () -> sign(text));
    }

    @Test
    void isNotAboutASessionToCome() {
        NoteText text = new NoteText(TODAY.plusDays(1), Map.of(), "");
        assertRefused("sessionDay", "refused.note.day.future", () -> note.kept(text, TODAY, vault));
    }

    @Test
    void needsADay() {
        assertRefused("sessionDay", "refused.missing", () -> note.kept(textOn(null), TODAY, vault));
    }

    @Test
    void refusesASectionThatIsTooLongAtItsHeading() {
        NoteText text = new NoteText(TODAY, Map.of(Heading.OBJECTIVE, "x".repeat(20_001)), "");
        assertRefused("OBJECTIVE", "refused.text.tooLong", () -> note.kept(text, TODAY, vault));
    }

    @Test
    void refusesASummaryThatCannotBeWritten() {
        NoteText text = new NoteText(TODAY, Map.of(), "so\u0000on");
        assertRefused("sharedSummary", "refused.text.control", () -> note.kept(text, TODAY, vault));
    }

    @Test
    void isNotKeptByWhoeverSawAnOlderVersion() {
        assertThatThrownBy(() -> note.requireSeen(3)).isInstanceOf(Stale.class);
        note.requireSeen(0);
    }

    private void sign(NoteText text) {
        note.kept(text, TODAY, vault);
        note.signed(vault);
    }

    private String words(Heading heading) {
        return note.inOrder().stream()
                .filter(section -> section.heading() == heading)
                .findFirst()
                .orElseThrow()
                .words(vault);
    }

    private static void assertRefused(String field, String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.key()).isEqualTo(key);
        });
    }

    private static NoteText textOn(@Nullable LocalDate day) {
        return new NoteText(day, Map.of(), "");
    }

    private static NoteText whole() {
        Map<Heading, String> sections = new EnumMap<>(Heading.class);
        Format.SOAP.headings().forEach(heading -> sections.put(heading, heading.name()));
        return new NoteText(TODAY, sections, "We looked at the week together");
    }

    private static NoteText without(Heading heading) {
        Map<Heading, String> sections = new EnumMap<>(whole().sections());
        sections.remove(heading);
        return new NoteText(TODAY, sections, "We looked at the week together");
    }
}
