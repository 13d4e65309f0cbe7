package care.tandem.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of a request to amend, and its clock (45 CFR 164.526 (b)). */
class AmendmentRequestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final Vault vault = TrialVault.ofSomeClinic();
    private final UUID therapist = UUID.randomUUID();
    private final AmendmentRequest request = new AmendmentRequest(UUID.randomUUID(), UUID.randomUUID(), TODAY);

    @Test
    void isToBeAnsweredWithinSixtyDays() {
        AmendmentAct asked = request.asked("Monday", "It was so", vault);
        assertThat(asked.dueOn()).isEqualTo(LocalDate.of(2026, 5, 2)).isEqualTo(request.dueOn());
        assertThatThrownBy(() -> request.asked("", "It was so", vault))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("what"));
        assertThatThrownBy(() -> request.asked("Monday", " ", vault))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("why"));
    }

    @Test
    void isPutOffOnceAndOnlyWhileItIsDue() {
        assertThatThrownBy(() -> request.extended(therapist, "Ill", TODAY.plusDays(61), vault))
                .hasMessage("refused.amendment.late");
        assertThatThrownBy(() -> request.extended(therapist, "", TODAY, vault)).hasMessage("refused.text.empty");
    }

    @Test
    void isPutOffByThirtyDays() {
        assertThat(request.extended(therapist, "Ill", TODAY.plusDays(60), vault).dueOn())
                .isEqualTo(TODAY.plusDays(90));
        assertThatThrownBy(() -> request.extended(therapist, "Still ill", TODAY.plusDays(61), vault))
                .hasMessage("refused.amendment.extended");
    }

    @Test
    void isAnsweredOnce() {
        request.accepted(therapist, "An addendum says Monday", vault);
        assertThat(request.state()).isEqualTo(AmendmentState.ACCEPTED);
        assertThatThrownBy(() -> request.refused(therapist, Ground.ACCURATE, "So", vault))
                .hasMessage("refused.amendment.answered");
        assertThatThrownBy(() -> request.extended(therapist, "Ill", TODAY, vault))
                .hasMessage("refused.amendment.answered");
    }

    @Test
    void isRefusedOnALawfulGroundAloneThenContradictedAndRepliedToOnce() {
        assertThatThrownBy(() -> request.refused(therapist, null, "So", vault)).hasMessage("refused.missing");
        assertThat(request.refused(therapist, Ground.NOT_OURS, "The hospital did", vault)
                        .ground())
                .isEqualTo(Ground.NOT_OURS);
        assertThatThrownBy(() -> request.rebutted(therapist, "And yet", vault))
                .hasMessage("refused.amendment.notDisagreed");
        request.disagreed("You did", vault);
        assertThatThrownBy(() -> request.disagreed("You did", vault)).hasMessage("refused.amendment.notRefused");
        request.rebutted(therapist, "And yet", vault);
        assertThat(request.state()).isEqualTo(AmendmentState.REBUTTED);
    }
}
