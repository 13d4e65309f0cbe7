package care.tandem.notes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import care.tandem.notes.NoteQueries.Named;
import care.tandem.vault.Vault;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What clinicians added to one note besides its text: what happened to it, its addenda, and what its author and their
 * supervisor said about it.
 *
 * @param additions with their authors' names, the oldest first
 */
record NoteLedger(List<Named<NoteAddition>> additions) {

    static final NoteLedger EMPTY = new NoteLedger(List.of());

    private static final String OF_NOTES = "select e, m.name from NoteAddition e join Member m on m.id = e.memberId "
            + "where e.note in :notes order by e.at, e.id";

    /**
     * Those of several notes in one statement, by the note's id, and in none where all are drafts that were never signed. A
     * note to which nothing was added has none.
     */
    static Map<UUID, NoteLedger> of(EntityManager entities, Collection<Note> notes) {
        if (notes.stream().allMatch(note -> note.life().isUnsignedDraft())) {
            return Map.of();
        }
        Map<UUID, List<Named<NoteAddition>>> byNote = entities.createQuery(OF_NOTES, Object[].class)
                .setParameter("notes", notes)
                .getResultStream()
                .map(row -> new Named<>((NoteAddition) row[0], (String) row[1]))
                .collect(groupingBy(added -> added.row().note().id()));
        return byNote.entrySet().stream().collect(toMap(Map.Entry::getKey, one -> new NoteLedger(one.getValue())));
    }

    /** Signatures and other acts. */
    List<NoteEventView> events(Vault vault) {
        return of(NoteEntry.class)
                .map(entry -> entry.row().view(entry.name(), vault))
                .toList();
    }

    List<CommentOnNoteView> comments(Vault vault) {
        return of(SupervisionComment.class)
                .map(comment -> comment.row().view(comment.name(), vault))
                .toList();
    }

    /** Signed ones, and the one that the reader is writing. */
    List<AddendumView> addenda(UUID reader, Vault vault) {
        return of(Addendum.class)
                .filter(addendum -> addendum.row().isReadableBy(reader))
                .map(addendum -> addendum.row().view(addendum.name(), reader, vault))
                .toList();
    }

    /** What its author said are no names of others in its shared part. */
    List<String> namesChecked(Vault vault) {
        return entries(NoteEntryKind.NAMES_CHECKED)
                .flatMap(entry -> entry.words(vault).lines())
                .toList();
    }

    /** The digest of the author's last signature; null where there is none, or it is from before digests were kept. */
    @Nullable
    String lastDigest() {
        return entries(NoteEntryKind.SIGNED)
                .reduce((before, after) -> after)
                .map(NoteEntry::digest)
                .orElse(null);
    }

    private Stream<NoteEntry> entries(NoteEntryKind kind) {
        return of(NoteEntry.class).map(Named::row).filter(entry -> entry.kind() == kind);
    }

    private <T extends NoteAddition> Stream<Named<T>> of(Class<T> kind) {
        return additions.stream()
                .filter(added -> kind.isInstance(added.row()))
                .map(added -> new Named<>(kind.cast(added.row()), added.name()));
    }
}
