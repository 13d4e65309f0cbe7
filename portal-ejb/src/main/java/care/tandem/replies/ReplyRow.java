package care.tandem.replies;

import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client said to a note, still sealed, as whoever may read the note fetches it together with the note.
 *
 * @param kind a {@link ReplyKind} by its name
 * @param answer an {@link Answer} by its name; null for a statement
 * @param digest of a statement
 */
public record ReplyRow(
        UUID id,
        @Nullable String kind,
        String byName,
        UUID member,
        Instant at,
        @Nullable SealedText words,
        @Nullable String answer,
        @Nullable String digest) {

    public ReplyView view(UUID note, Vault vault) {
        String text = vault.openIfAny(NoteReply.place(id), words);
        String said = text == null ? "" : text;
        return new ReplyView(
                id,
                ReplyKind.valueOf(String.valueOf(kind)),
                byName,
                at,
                answer == null ? null : Answer.valueOf(answer),
                said,
                digest,
                digest == null || digest.equals(NoteReply.digest(id, note, member, said)));
    }
}
