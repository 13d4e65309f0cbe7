package care.tandem.audit;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Trace;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One trace, kept for good: the server may add entries and read them, nothing else. */
@Entity
class AuditEntry extends ClinicOwned {

    private Instant at;
    private String subject;
    private @Nullable UUID memberId;
    private String call;
    private @Nullable UUID item;

    @Enumerated(EnumType.STRING)
    private Trace.Outcome outcome;

    private @Nullable String why;

    /** Of what was signed in this call. */
    private @Nullable String digest;

    /** How many things this call handed out at once. */
    private @Nullable Integer held;

    /** The sending of a form that asked for what was done, and what it made. */
    private @Nullable UUID sending;

    private @Nullable UUID made;

    /** Where the call came from, as {@link FromWhere} keeps it. */
    private @Nullable String address;

    protected AuditEntry() {}

    AuditEntry(Instant at, String subject, @Nullable UUID memberId, Trace trace, @Nullable String address) {
        this.at = at;
        this.subject = subject;
        this.memberId = memberId;
        this.address = address;
        call = atMost120(trace.call());
        item = trace.item();
        outcome = trace.outcome();
        digest = trace.digest();
        held = trace.held();
        sending = trace.sending();
        made = trace.made();
        why = trace.why() == null ? null : atMost120(trace.why());
    }

    Trace trace() {
        return new Trace(call, item, outcome, why, digest, held, sending, made);
    }

    private static String atMost120(String text) {
        return text.length() <= 120 ? text : text.substring(0, 120);
    }
}
