package care.tandem.notes;

import care.tandem.door.HasItem;
import care.tandem.noteforms.Format;
import care.tandem.noteforms.TemplateOfNote;
import care.tandem.thread.WorkedOn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A note as a clinician reads it.
 *
 * @param version to be handed back with an act on it
 * @param changes how often it has changed, for somebody who follows it
 * @param clientId null where it is of a group
 * @param clientName of a group, the names of all of them
 * @param current whether the caller is a therapist who works with the client now
 * @param several whether its session was with several clients
 * @param mine whether the caller wrote it
 * @param cosigning whether the caller is its author's supervisor
 * @param together whether its client writes the summary, too
 * @param session null where it tells of no session
 * @param template the clinic's own that it was begun with; null where it is in a format of the house
 * @param sections in their order
 * @param summary what is written for the client
 * @param heard what the therapist heard the client say
 * @param journalKey what the author's browser seals unsaved words with; null for everybody else
 * @param cosignerName the supervisor who must cosign or has; null if none must
 * @param sharedAt when the client was last told; null where they never were
 * @param lookAgain the day to ask anew whether the summary still has to be withheld
 * @param unlockable whether its author may open it once more now
 * @param intact whether the text is the one that was signed; null where there is nothing to compare
 * @param events what happened to it, the oldest first
 * @param comments between author and supervisor; empty for everybody else
 * @param addenda the oldest first; an open one for its author alone
 * @param beside what other features keep beside it; empty while its author goes on with it
 * @param goals the goals and steps it names, in the order in which it did
 */
public record NoteView(
        UUID id,
        long version,
        long changes,
        @Nullable UUID clientId,
        String clientName,
        boolean current,
        boolean several,
        String authorName,
        boolean mine,
        boolean cosigning,
        boolean together,
        @Nullable UUID session,
        Format format,
        @Nullable TemplateOfNote template,
        LocalDate sessionDay,
        NoteState state,
        List<PassageView> sections,
        PassageView summary,
        PassageView heard,
        @Nullable String journalKey,
        @Nullable String cosignerName,
        Instant keptAt,
        @Nullable Instant signedAt,
        @Nullable Instant sharedAt,
        @Nullable LocalDate lookAgain,
        boolean unlockable,
        @Nullable Boolean intact,
        List<NoteEventView> events,
        List<CommentOnNoteView> comments,
        List<AddendumView> addenda,
        List<Record> beside,
        List<WorkedOn> goals)
        implements HasItem {

    @Override
    public UUID item() {
        return id;
    }

    /** All its texts, in their order. */
    public Stream<PassageView> passages() {
        return Stream.concat(sections.stream(), Stream.of(summary, heard));
    }

    /** Whether it is about all who were in its session. */
    public boolean isGroup() {
        return clientId == null;
    }

    /** Whether the caller goes on writing it. */
    public boolean isWritable() {
        return mine && state.isWritable();
    }

    /** Whether the caller may discard it: it was never signed. */
    public boolean isDiscardable() {
        return mine && state == NoteState.DRAFT && signedAt == null;
    }

    /** What the supervisor wanted changed when they gave it back, the last time; null where it never came back. */
    public @Nullable String getReturnReason() {
        return events.stream()
                .filter(event -> event.kind() == NoteEntryKind.RETURNED)
                .reduce((earlier, later) -> later)
                .map(NoteEventView::reason)
                .orElse(null);
    }

    /** What others keep of this kind beside it, the oldest first; nothing while its author goes on with it. */
    public <T extends Record> List<T> beside(Class<T> kind) {
        return beside.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The addendum that the caller is writing; null where there is none. */
    public @Nullable AddendumView getOpenAddendum() {
        return addenda.stream().filter(AddendumView::isOpen).findFirst().orElse(null);
    }
}
