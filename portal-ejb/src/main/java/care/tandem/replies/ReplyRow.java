package care.tandem.replies;

import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client said to a note, still sealed, as whoever may read the note reads it with the note.
 *
 * @param answer null for a statement
 * @param digest of a statement
 */
record ReplyRow(
        UUID note,
        UUID id,
        ReplyKind kind,
        String byName,
        UUID member,
        Instant at,
        @Nullable SealedText words,
        @Nullable Answer answer,
        @Nullable String digest) {

    /** A query for those to the notes {@code :notes}, the oldest first. */
    static final String ON_NOTES =
            "select new care.tandem.replies.ReplyRow(r.noteId, r.id, r.kind, m.name, r.memberId, "
                    + "r.at, r.words, r.answer, r.digest) from NoteReply r join Member m on m.id = r.memberId "
                    + "where r.noteId in :notes order by r.at, r.id";

    ReplyView view(Vault vault) {
        String text = vault.openIfAny(NoteReply.place(id), words);
        String said = text == null ? "" : text;
        boolean intact = digest == null || digest.equals(NoteReply.digest(id, note, member, said));
        return new ReplyView(id, kind, byName, at, answer, said, digest, intact);
    }
}
