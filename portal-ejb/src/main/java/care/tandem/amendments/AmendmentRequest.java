package care.tandem.amendments;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Given;
import care.tandem.door.Refused;
import care.tandem.vault.Vault;
import care.tandem.writing.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's request to have a note amended. It is to be answered within sixty days, once thirty days longer with a
 * written notice; a refusal may be contradicted, and that be answered once. Each act gives the line that tells of it.
 */
@Entity
class AmendmentRequest extends ClinicOwned {

    /** 45 CFR 164.526 (b)(2): days to answer in, and how many more a notice gives. */
    static final int DAYS = 60;

    static final int MORE_DAYS = 30;

    private UUID noteId;
    private UUID clientId;

    @Enumerated(EnumType.STRING)
    private AmendmentState state = AmendmentState.ASKED;

    private Instant askedAt = Instant.now();
    private LocalDate dueOn;
    private boolean extended;

    protected AmendmentRequest() {}

    /** @param today the day it is in the clinic: from it the days are counted */
    AmendmentRequest(UUID note, UUID client, LocalDate today) {
        noteId = note;
        clientId = client;
        dueOn = today.plusDays(DAYS);
    }

    AmendmentAct asked(String what, String why, Vault vault) {
        Refused.together(
                () -> Wording.required("what", what, Wording.SHORT), () -> Wording.required("why", why, Wording.SHORT));
        return new AmendmentAct(
                        this, AmendmentActKind.ASKED, clientId, Wording.required("what", what, Wording.SHORT), vault)
                .because(Wording.required("why", why, Wording.SHORT), vault)
                .until(dueOn);
    }

    /** Takes thirty days longer, once, and said before the first sixty are over. */
    AmendmentAct extended(UUID by, String reason, LocalDate today, Vault vault) {
        require(AmendmentState.ASKED, "refused.amendment.answered");
        if (extended) {
            throw new Refused(Refused.WHOLE, "refused.amendment.extended");
        }
        if (today.isAfter(dueOn)) {
            throw new Refused(Refused.WHOLE, "refused.amendment.late");
        }
        AmendmentAct notice = act(AmendmentActKind.EXTENDED, by, reason, vault);
        extended = true;
        dueOn = dueOn.plusDays(MORE_DAYS);
        return notice.until(dueOn);
    }

    /** @param done what was changed, or is going to be */
    AmendmentAct accepted(UUID by, String done, Vault vault) {
        return to(AmendmentState.ACCEPTED, AmendmentState.ASKED, "refused.amendment.answered", by, done, vault);
    }

    AmendmentAct refused(UUID by, @Nullable Ground ground, String words, Vault vault) {
        Refused.together(() -> Given.required("ground", ground), () -> Wording.required("words", words, Wording.SHORT));
        Ground given = Given.required("ground", ground);
        return to(AmendmentState.REFUSED, AmendmentState.ASKED, "refused.amendment.answered", by, words, vault)
                .on(given);
    }

    /** The client's own words against the refusal. */
    AmendmentAct disagreed(String words, Vault vault) {
        return to(
                AmendmentState.DISAGREED,
                AmendmentState.REFUSED,
                "refused.amendment.notRefused",
                clientId,
                words,
                vault);
    }

    AmendmentAct rebutted(UUID by, String words, Vault vault) {
        return to(
                AmendmentState.REBUTTED, AmendmentState.DISAGREED, "refused.amendment.notDisagreed", by, words, vault);
    }

    private AmendmentAct to(
            AmendmentState next, AmendmentState from, String otherwise, UUID by, String words, Vault vault) {
        require(from, otherwise);
        AmendmentAct act = act(AmendmentActKind.valueOf(next.name()), by, words, vault);
        state = next;
        return act;
    }

    private AmendmentAct act(AmendmentActKind kind, UUID by, String words, Vault vault) {
        return new AmendmentAct(this, kind, by, Wording.required("words", words, Wording.SHORT), vault);
    }

    private void require(AmendmentState wanted, String otherwise) {
        if (state != wanted) {
            throw new Refused(Refused.WHOLE, otherwise);
        }
    }

    UUID noteId() {
        return noteId;
    }

    AmendmentState state() {
        return state;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
