package care.tandem.replies;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Given;
import care.tandem.door.Refused;
import care.tandem.vault.Digest;
import care.tandem.vault.SealContext;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import care.tandem.writing.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client said to a note that they were told of. Written once, never changed. */
@Entity
class NoteReply extends ClinicOwned {

    private UUID noteId;

    @Enumerated(EnumType.STRING)
    private ReplyKind kind;

    private UUID memberId;
    private Instant at = Instant.now();

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    private @Nullable SealedText words;
    private @Nullable String digest;

    protected NoteReply() {}

    private NoteReply(UUID note, UUID client, ReplyKind kind) {
        noteId = note;
        memberId = client;
        this.kind = kind;
    }

    /** Whether the therapist heard right, and if they like what was missing. */
    static NoteReply answer(UUID note, UUID client, @Nullable Answer answer, @Nullable String words, Vault vault) {
        Refused.together(() -> Given.required("answer", answer), () -> Wording.optional("words", words, Wording.SHORT));
        NoteReply reply = new NoteReply(note, client, ReplyKind.ANSWER);
        reply.answer = answer;
        reply.words = vault.sealIfAny(place(reply.id()), Wording.optional("words", words, Wording.SHORT));
        return reply;
    }

    /** Signed in the same moment: its digest is over its words, and over whose they are and on what. */
    static NoteReply statement(UUID note, UUID client, String words, Vault vault) {
        NoteReply reply = new NoteReply(note, client, ReplyKind.STATEMENT);
        String text = Wording.required("statement", words, Wording.LONG);
        reply.words = vault.seal(place(reply.id()), text);
        reply.digest = digest(reply.id(), note, client, text);
        return reply;
    }

    static SealContext place(UUID reply) {
        return new SealContext("note_reply", "words", reply);
    }

    static String digest(UUID statement, UUID note, UUID client, String words) {
        return Digest.of("Tandem statement, form 1\nstatement " + statement + "\nnote " + note + "\nclient " + client
                + "\n[WORDS]\n" + words + "\n");
    }

    @Nullable
    String digest() {
        return digest;
    }
}
