package care.tandem.psychotherapy;

import care.tandem.door.ClinicOwned;
import care.tandem.door.CurrentMember;
import care.tandem.door.Given;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.vault.SealContext;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import care.tandem.writing.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A therapist's own note about a session, in the sense of 45 CFR 164.501. It belongs to its author for good and to
 * nobody else: it is never signed, shared or handed on. Its author goes on with it at any time, until they strike it;
 * a struck one stays as it was and leaves the list.
 */
@Entity
class PsychotherapyNote extends ClinicOwned {

    @Column(updatable = false)
    private UUID authorId;

    /** Who the author is to Keycloak, and so to the database, which shows the row to them alone. */
    @Column(updatable = false)
    private String authorSubject;

    @Column(updatable = false)
    private UUID clientId;

    private LocalDate sessionDay;
    private SealedText words;
    private Instant keptAt;
    private @Nullable Instant struckAt;

    protected PsychotherapyNote() {}

    PsychotherapyNote(UUID client, CurrentMember author, OwnWords written, LocalDate today, Vault vault) {
        clientId = client;
        authorId = author.getId();
        authorSubject = author.getSubject();
        write(written, today, vault);
    }

    /** Says what its author makes of it now. @return the text that another one took the place of, if any */
    Optional<PsychotherapyText> kept(OwnWords written, long seenVersion, LocalDate today, Vault vault) {
        requireNotStruck();
        if (version() != seenVersion) {
            throw new Stale("words");
        }
        String before = vault.open(place(), words);
        Instant since = keptAt;
        write(written, today, vault);
        return before.equals(vault.open(place(), words))
                ? Optional.empty()
                : Optional.of(new PsychotherapyText(this, authorSubject, before, since, false, vault));
    }

    /** Keeps a text that does not take the place of what stands here. @return none where that says the same */
    Optional<PsychotherapyText> setAside(String text, Vault vault) {
        return text.isEmpty() || text.equals(vault.open(place(), words))
                ? Optional.empty()
                : Optional.of(new PsychotherapyText(this, authorSubject, text, Instant.now(), true, vault));
    }

    void struck(long seenVersion) {
        requireNotStruck();
        requireUnchangedSince(seenVersion);
        struckAt = Instant.now();
    }

    private void write(OwnWords written, LocalDate today, Vault vault) {
        require(written, today);
        sessionDay = Given.required("sessionDay", written.sessionDay());
        words = vault.seal(place(), Wording.required("words", written.words(), Wording.LONG));
        keptAt = Instant.now();
    }

    /** @throws Refused at {@code sessionDay} or {@code words} */
    static void require(OwnWords written, LocalDate today) {
        Refused.together(
                () -> requirePast(Given.required("sessionDay", written.sessionDay()), today),
                () -> Wording.required("words", written.words(), Wording.LONG));
    }

    private static void requirePast(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refused("sessionDay", "refused.note.day.future");
        }
    }

    private void requireNotStruck() {
        if (struckAt != null) {
            throw new Refused(Refused.WHOLE, "refused.psychotherapy.struck");
        }
    }

    /** @param others the texts that were kept beside it, of which those are left out that say what stands here now */
    PsychotherapyNoteView view(String clientName, List<EarlierText> others, Vault vault) {
        String now = vault.open(place(), words);
        List<EarlierText> earlier =
                others.stream().filter(text -> !text.words().equals(now)).toList();
        return new PsychotherapyNoteView(
                id(), version(), clientId, clientName, sessionDay, now, keptAt, struckAt, earlier);
    }

    private SealContext place() {
        return new SealContext("psychotherapy_note", "words", id());
    }
}
