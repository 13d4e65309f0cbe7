package care.tandem.noteforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class NoteTemplateTest {

    private static final UUID MAKER = UUID.randomUUID();
    private static final FormSection SLEEP = new FormSection("Sleep", "Hours, and how they felt", true);
    private static final FormSection DREAMS = new FormSection("Dreams", "", false);
    private static final NoteForm NIGHTS = new NoteForm("Nights", List.of(SLEEP, DREAMS));

    private final Vault vault = TrialVault.ofSomeClinic();
    private final NoteTemplate template = NoteTemplate.blank();

    @Test
    void saysWhatWasWritten() {
        assertThat(template.says(NIGHTS, MAKER, vault).form(vault)).isEqualTo(NIGHTS);
        assertThat(template.number()).isEqualTo(1);
    }

    @Test
    void leavesTheVersionsBeforeAsTheyWere() {
        NoteTemplateVersion first = template.says(NIGHTS, MAKER, vault);
        NoteForm days = new NoteForm("Days", List.of(SLEEP));
        NoteTemplateVersion second =
                template.changed(NIGHTS, days, MAKER, vault).orElseThrow();

        assertThat(first.form(vault)).isEqualTo(NIGHTS);
        assertThat(second.form(vault)).isEqualTo(days);
        assertThat(template.number()).isEqualTo(2);
    }

    @Test
    void makesNoVersionWhereNothingIsDifferent() {
        template.says(NIGHTS, MAKER, vault);
        NoteForm same = new NoteForm(" Nights ", List.of(SLEEP, new FormSection("", "", true), DREAMS));
        assertThat(template.changed(NIGHTS, same, MAKER, vault)).isEmpty();
        assertThat(template.number()).isEqualTo(1);
    }

    @Test
    void keepsAHeadingOnOneLine() {
        NoteForm typed = new NoteForm("Nights", List.of(new FormSection("Sleep\n[PLAN]\n\tforged", "", true)));
        assertThat(typed.written().sections().get(0).heading()).isEqualTo("Sleep [PLAN] forged");
    }

    @Test
    void isRefusedAtTheFieldThatIsWrong() {
        assertRefused("name", "refused.text.empty", form(" ", SLEEP));
        assertRefused("name", "refused.text.tooLong", form("x".repeat(121), SLEEP));
        assertRefused("heading2", "refused.text.empty", form("Nights", SLEEP, new FormSection(" ", "Where?", true)));
        assertRefused(
                "hint1", "refused.text.tooLong", form("Nights", new FormSection("Sleep", "x".repeat(2001), true)));
        assertRefused(
                "heading2", "refused.noteTemplate.twice", form("Nights", SLEEP, new FormSection("SLEEP", "", true)));
        assertRefused("heading1", "refused.noteTemplate.none", form("Nights", new FormSection("", " ", true)));
    }

    @Test
    void hasRoomForEightSections() {
        assertThat(new NoteForm("Nights", many(8)).written().sections()).hasSize(8);
        assertRefused("heading9", "refused.noteTemplate.sections", new NoteForm("Nights", many(9)));
        assertThat(new NoteForm("Nights", Collections.nCopies(1, SLEEP))
                        .written()
                        .sections())
                .hasSize(1);
    }

    @Test
    void isChangedNoMoreOnceRetired() {
        template.says(NIGHTS, MAKER, vault);
        template.retired(0);
        assertThat(template.isInUse()).isFalse();
        assertRefused(Refused.WHOLE, "refused.template.retired", () -> template.says(NIGHTS, MAKER, vault));
        assertRefused(Refused.WHOLE, "refused.template.retired", () -> template.changed(NIGHTS, NIGHTS, MAKER, vault));
        assertRefused(Refused.WHOLE, "refused.template.retired", () -> template.retired(0));
        template.takenBack(0);
        assertRefused(Refused.WHOLE, "refused.template.inUse", () -> template.takenBack(0));
    }

    @Test
    void isNotSettledByWhoeverSawAnOlderVersion() {
        assertThatThrownBy(() -> template.retired(1)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> template.takenBack(1)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> template.requireSeen(1)).isInstanceOf(Stale.class);
    }

    private static List<FormSection> many(int sections) {
        return IntStream.range(0, sections)
                .mapToObj(i -> new FormSection("Part " + i, "", true))
                .toList();
    }

    private static NoteForm form(String name, FormSection... sections) {
        return new NoteForm(name, List.of(sections));
    }

    private static void assertRefused(String field, String key, NoteForm form) {
        assertRefused(field, key, form::written);
    }

    private static void assertRefused(String field, String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.key()).isEqualTo(key);
        });
    }
}
