package care.tandem.notes;

import static care.tandem.notes.NoteState.DRAFT;
import static care.tandem.notes.NoteState.SIGNED;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Given;
import care.tandem.door.Refused;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import care.tandem.vault.Wording;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The clinical record of one session. Its author keeps it as a draft, seen by nobody else, until they sign it: then it
 * is locked, and the summary written for the client is theirs to read.
 */
@Entity
class Note extends ClinicOwned {

    private UUID clientId;
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    private Format format;

    private LocalDate sessionDay;

    /** The session it is the record of; null for one written without any. */
    private @Nullable UUID sessionId;

    @Enumerated(EnumType.STRING)
    private NoteState state;

    private @Nullable SealedText sharedSummary;
    private Instant keptAt;
    private @Nullable Instant signedAt;

    @OneToMany(mappedBy = "note", cascade = CascadeType.PERSIST)
    private List<NoteSection> sections = new ArrayList<>();

    protected Note() {}

    /** An empty draft with the sections of its format. */
    Note(UUID client, UUID author, Format format, LocalDate sessionDay) {
        clientId = client;
        authorId = author;
        state = DRAFT;
        this.format = format;
        this.sessionDay = sessionDay;
        keptAt = Instant.now();
        format.headings().forEach(heading -> sections.add(new NoteSection(this, heading)));
    }

    /** Takes down what the author wrote so far. Nothing is required of a draft but that it can be stored. */
    void kept(NoteText text, LocalDate today, Vault vault) {
        if (state != DRAFT) {
            throw new Refused(Refused.WHOLE, "refused.note.signed");
        }
        sessionDay = Given.required("sessionDay", text.sessionDay());
        if (sessionDay.isAfter(today)) {
            throw new Refused("sessionDay", "refused.note.day.future");
        }
        for (NoteSection section : sections) {
            String field = section.heading().name();
            section.write(Wording.optional(field, text.under(section.heading()), Wording.LONG), vault);
        }
        String summary = Wording.optional("sharedSummary", text.sharedSummary(), Wording.LONG);
        if (!summary.equals(sharedSummary(vault))) {
            sharedSummary = vault.sealIfAny(NotePlaces.sharedSummary(id()), summary);
        }
        keptAt = Instant.now();
    }

    /** Signs and locks it. Every section must be written, the client's voice and the shared summary with them. */
    void signed(Vault vault) {
        for (NoteSection section : inOrder()) {
            Wording.required(section.heading().name(), section.words(vault), Wording.LONG);
        }
        Wording.required("sharedSummary", sharedSummary(vault), Wording.LONG);
        state = SIGNED;
        signedAt = Instant.now();
    }

    void requireSeen(long seenVersion) {
        requireUnchangedSince(seenVersion);
    }

    List<NoteSection> inOrder() {
        return sections.stream()
                .sorted(Comparator.comparing(NoteSection::heading))
                .toList();
    }

    /** The empty text where nothing was written yet. */
    String sharedSummary(Vault vault) {
        return sharedSummary == null ? "" : vault.open(NotePlaces.sharedSummary(id()), sharedSummary);
    }

    UUID clientId() {
        return clientId;
    }

    UUID authorId() {
        return authorId;
    }

    Format format() {
        return format;
    }

    LocalDate sessionDay() {
        return sessionDay;
    }

    @Nullable
    UUID sessionId() {
        return sessionId;
    }

    NoteState state() {
        return state;
    }

    Instant keptAt() {
        return keptAt;
    }

    @Nullable
    Instant signedAt() {
        return signedAt;
    }
}
