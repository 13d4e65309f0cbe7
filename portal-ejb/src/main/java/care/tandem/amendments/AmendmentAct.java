package care.tandem.amendments;

import care.tandem.door.ClinicOwned;
import care.tandem.vault.SealContext;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that was done about a request: who, when, in which words. Written once, never changed. */
@Entity
class AmendmentAct extends ClinicOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private AmendmentRequest request;

    @Enumerated(EnumType.STRING)
    private AmendmentActKind kind;

    private UUID memberId;
    private Instant at = Instant.now();
    private SealedText words;
    private @Nullable SealedText why;

    @Enumerated(EnumType.STRING)
    private @Nullable Ground ground;

    private @Nullable LocalDate dueOn;

    protected AmendmentAct() {}

    AmendmentAct(AmendmentRequest request, AmendmentActKind kind, UUID member, String words, Vault vault) {
        this.request = request;
        this.kind = kind;
        memberId = member;
        this.words = vault.seal(words(id()), words);
    }

    AmendmentAct because(String reason, Vault vault) {
        why = vault.seal(why(id()), reason);
        return this;
    }

    AmendmentAct on(Ground lawful) {
        ground = lawful;
        return this;
    }

    AmendmentAct until(LocalDate day) {
        dueOn = day;
        return this;
    }

    static SealContext words(UUID act) {
        return new SealContext("amendment_act", "words", act);
    }

    static SealContext why(UUID act) {
        return new SealContext("amendment_act", "why", act);
    }

    AmendmentActKind kind() {
        return kind;
    }

    @Nullable
    Ground ground() {
        return ground;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }
}
