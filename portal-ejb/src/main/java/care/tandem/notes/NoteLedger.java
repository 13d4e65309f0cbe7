package care.tandem.notes;

import care.tandem.vault.Place;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that hangs on a note besides its text, the oldest first: what happened to it, what author and supervisor said, its
 * addenda, the goals it names and, for its author, those it could name. All tables in one statement, so that opening a note costs the same however much hangs on it.
 */
record NoteLedger(List<Row> rows) {

    static final String HAPPENED = "HAPPENED";
    static final String SAID = "SAID";
    static final String ADDED = "ADDED";

    static final String ALL = "select '" + HAPPENED + "', e.id, cast(e.kind as string), m.name, e.memberId, e.at, "
            + "e.words, e.digest, e.lookOn, e.at, e.version from NoteEntry e join Member m on m.id = e.memberId "
            + "where e.note.id = :note union all select '" + SAID + "', c.id, c.passage, m.name, c.memberId, c.at, "
            + "c.words, cast(null as string), cast(null as LocalDate), c.at, c.version from SupervisionComment c "
            + "join Member m on m.id = c.memberId where c.note.id = :note union all select '" + ADDED + "', a.id, "
            + "cast(null as string), m.name, a.authorId, a.keptAt, a.words, a.digest, cast(null as LocalDate), "
            + "a.signedAt, a.version from Addendum a join Member m on m.id = a.authorId where a.note.id = :note union all "
            + NoteThread.OF_NOTE;

    /** For whoever is writing it. */
    static final String WITH_PLAN = ALL + " union all " + NoteThread.OF_PLAN;

    /** One of them, its words still sealed. */
    record Row(
            String table,
            UUID id,
            @Nullable String word,
            String name,
            UUID member,
            Instant at,
            @Nullable SealedText words,
            @Nullable String digest,
            @Nullable LocalDate lookOn,
            @Nullable Instant signedAt,
            long version) {

        static Row of(Object[] row) {
            return new Row(
                    (String) row[0],
                    (UUID) row[1],
                    (String) row[2],
                    (String) row[3],
                    (UUID) row[4],
                    (Instant) row[5],
                    (SealedText) row[6],
                    (String) row[7],
                    (LocalDate) row[8],
                    (Instant) row[9],
                    ((Number) row[10]).longValue());
        }

        private String open(Place place, Vault vault) {
            String text = vault.openIfAny(place, words);
            return text == null ? "" : text;
        }

        private NoteEventView event(Vault vault) {
            NoteEntryKind kind = NoteEntryKind.valueOf(String.valueOf(word));
            boolean exact = kind == NoteEntryKind.SIGNED && digest != null;
            String reason = vault.openIfAny(NotePlaces.reason(id), words);
            return new NoteEventView(id, kind, name, at, reason, digest, lookOn, exact);
        }

        private CommentOnNoteView comment(Vault vault) {
            return new CommentOnNoteView(word, name, at, open(NotePlaces.comment(id), vault));
        }

        private AddendumView addendum(UUID note, UUID me, Vault vault) {
            String text = open(NotePlaces.addendum(id), vault);
            boolean intact =
                    digest == null || digest.equals(ExactText.digest(ExactText.ofAddendum(id, note, member, text)));
            return new AddendumView(id, version, name, member.equals(me), text, at, signedAt, digest, intact);
        }
    }

    List<NoteEventView> events(Vault vault) {
        return rows.stream()
                .filter(row -> row.table().equals(HAPPENED))
                .map(row -> row.event(vault))
                .toList();
    }

    List<CommentOnNoteView> comments(Vault vault) {
        return rows.stream()
                .filter(row -> row.table().equals(SAID))
                .map(row -> row.comment(vault))
                .toList();
    }

    /** Signed ones, and the one that the reader is writing. */
    List<AddendumView> addenda(UUID note, UUID me, Vault vault) {
        return rows.stream()
                .filter(row -> row.table().equals(ADDED))
                .filter(row -> row.signedAt() != null || row.member().equals(me))
                .map(row -> row.addendum(note, me, vault))
                .toList();
    }

    /** The digest of the author's last signature; null where there is none, or it is from before digests were kept. */
    @Nullable
    String lastDigest() {
        return rows.stream()
                .filter(row -> row.table().equals(HAPPENED)
                        && NoteEntryKind.SIGNED.name().equals(row.word()))
                .reduce((before, after) -> after)
                .map(Row::digest)
                .orElse(null);
    }
}
