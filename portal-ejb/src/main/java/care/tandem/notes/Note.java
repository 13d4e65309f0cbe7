package care.tandem.notes;

import care.tandem.door.ClinicOwned;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.noteforms.Division;
import care.tandem.noteforms.Format;
import care.tandem.policies.Unlocking;
import care.tandem.thread.NamingNote;
import care.tandem.thread.WorkedOn;
import care.tandem.vault.Vault;
import care.tandem.writing.NamesInGroup;
import care.tandem.writing.Passage;
import care.tandem.writing.Written;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The clinical record of one session. Its author keeps it as a draft, seen by nobody else, until they sign it: that
 * locks it, at once or, where they have a supervisor, with the cosignature. The client then reads a copy of what was
 * written for them; the copy changes with the next signature and not before. Each act gives the entry that tells of it.
 */
@Entity
class Note extends ClinicOwned {

    /** Null where it is of a group: about all who were in its session. */
    private @Nullable UUID clientId;

    private UUID authorId;

    @Enumerated(EnumType.STRING)
    private Format format;

    private LocalDate sessionDay;

    /** The session it is the record of; null for one written without any. */
    private @Nullable UUID sessionId;

    @Embedded
    private NoteLife life = new NoteLife();

    @Embedded
    private NoteText text;

    private Instant keptAt;

    /** Null until there is something to tell, or not to. */
    @Embedded
    private @Nullable SharedCopy sharedCopy;

    /** Counted by the database with each change of the note or of anything that belongs to it. */
    @Column(insertable = false, updatable = false)
    private long changes = 1;

    protected Note() {}

    /** An empty draft that is divided like this. */
    Note(
            @Nullable UUID client,
            UUID author,
            Division division,
            LocalDate sessionDay,
            @Nullable UUID session,
            Vault vault) {
        clientId = client;
        authorId = author;
        sessionId = session;
        format = division.format();
        this.sessionDay = sessionDay;
        keptAt = Instant.now();
        text = new NoteText(this, division, vault);
    }

    void carryForward(Note earlier, Vault vault) {
        text.carryForward(earlier.text, this, keptAt, vault);
    }

    /** Takes down what was written so far. @return what something else took the place of, by the passage's name */
    Map<String, Passage.Replaced> kept(Map<String, Written> passages, Vault vault) {
        return kept(passages, why -> Refused.throwAny(List.of(why)), vault);
    }

    /** As before, and what cannot be taken down is left out. @param refused told of each passage that is, as of a stale one */
    Map<String, Passage.Replaced> kept(Map<String, Written> passages, Consumer<Refused> refused, Vault vault) {
        life.requireWritable();
        keptAt = Instant.now();
        return text.write(passages, this, refused, vault);
    }

    /** What was carried over into this section is true of this session, too. */
    void confirmed(String section) {
        life.requireWritable();
        text.section(section).confirmed();
    }

    /** The day of the session, not after today. */
    void heldOn(@Nullable LocalDate day, LocalDate today) {
        sessionDay = SessionDay.required(day, today);
    }

    /** It is the record of this session, or of none. One of a group stays that of its group's. */
    void tellsOf(@Nullable UUID session, LocalDate day, LocalDate today) {
        life.requireWritable();
        if (clientId == null) {
            throw new Refused("session", "refused.note.session.group");
        }
        heldOn(day, today);
        sessionId = session;
    }

    /**
     * Its author signs it as it stands. All required sections must be written, and the summary unless it is withheld.
     *
     * @param supervisor the supervisor who must cosign; null if none must
     * @param named the goals and steps it names, in their order
     */
    NoteEntry signed(@Nullable UUID supervisor, @Nullable LocalDate withheldUntil, List<WorkedOn> named, Vault vault) {
        life.requireWritable();
        text.requireComplete(id(), withheldUntil != null, vault);
        sharedCopy().withheldUntil(withheldUntil);
        life.sign(supervisor);
        return new NoteEntry(this, NoteEntryKind.SIGNED, authorId).under(ExactText.of(this, named, vault), vault);
    }

    /** The supervisor signs the same text. */
    NoteEntry cosigned(UUID supervisor, @Nullable String digest) {
        life.cosign();
        return new NoteEntry(this, NoteEntryKind.COSIGNED, supervisor).underSame(digest);
    }

    /** The supervisor asks for something to be changed first. */
    NoteEntry returned(UUID supervisor, String reason, Vault vault) {
        life.giveBack();
        return new NoteEntry(this, NoteEntryKind.RETURNED, supervisor).because(reason, vault);
    }

    /** Its author opens it once more, as far as the clinic allows that. */
    NoteEntry unlocked(Unlocking allowed, Instant now, String reason, Vault vault) {
        life.unlock(allowed, now);
        return new NoteEntry(this, NoteEntryKind.UNLOCKED, authorId).because(reason, vault);
    }

    /** Entered in error: struck for good, and still readable by its readers. */
    NoteEntry struck(String reason, Vault vault) {
        life.strike();
        return new NoteEntry(this, NoteEntryKind.STRUCK, authorId).because(reason, vault);
    }

    /** It is a draft as it was; on wish the record of no session any more, unless it is of a group. */
    void takenBack(boolean withoutSession) {
        life.takeBack();
        if (withoutSession) {
            tellsOf(null, sessionDay, sessionDay);
        }
    }

    /** Gives the client a copy of what was written for them, or each who was there. */
    NoteEntry shared(UUID by, NamesInGroup others, List<String> confirmed, Vault vault) {
        life.requireLocked();
        text.requireSummary(id(), vault);
        text.requireNone(others, confirmed, id(), vault);
        sharedCopy()
                .tell(id(), text.words(NoteText.SUMMARY, id(), vault), text.words(NoteText.HEARD, id(), vault), vault);
        return new NoteEntry(this, NoteEntryKind.SHARED, by);
    }

    /** Lets its client in to write the summary, too. @throws NotFound when it has no one client */
    void writtenTogether() {
        if (clientId == null) {
            throw new NotFound();
        }
        life.writeTogether();
    }

    /** As it names goals. @throws Refused when it is signed */
    NamingNote naming() {
        life.requireWritable();
        return new NamingNote(id(), clientId, authorId, sessionDay);
    }

    NoteLife life() {
        return life;
    }

    void requireSeen(long seenVersion) {
        requireUnchangedSince(seenVersion);
    }

    /** What the client is told of it, if anything yet. */
    SharedCopy sharedCopy() {
        if (sharedCopy == null) {
            sharedCopy = new SharedCopy();
        }
        return sharedCopy;
    }

    NoteText text() {
        return text;
    }

    /** All its texts, in their order. */
    List<PassageView> passages(Vault vault) {
        return text.passages(id(), vault).toList();
    }

    @Nullable
    UUID clientId() {
        return clientId;
    }

    UUID authorId() {
        return authorId;
    }

    @Nullable
    UUID sessionId() {
        return sessionId;
    }

    Format format() {
        return format;
    }

    LocalDate sessionDay() {
        return sessionDay;
    }

    NoteState state() {
        return life.state();
    }

    Instant keptAt() {
        return keptAt;
    }

    long changes() {
        return changes;
    }
}
