package care.tandem.notes;

import care.tandem.amendments.AmendmentRow;
import care.tandem.replies.ReplyRow;
import care.tandem.vault.SealContext;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that hangs on a note besides its text, the oldest first: what happened to it, what author and supervisor said, its
 * addenda, what its client replied and asked to have amended, the goals it names and, for its author, those it could
 * name. All tables in one statement, so that opening a note costs the same however much hangs on it.
 */
record NoteLedger(List<Row> rows) {

    static final String HAPPENED = "HAPPENED";
    static final String SAID = "SAID";
    static final String ADDED = "ADDED";

    static final String REPLIED = "REPLIED";
    static final String AMENDED = "AMENDED";

    /** What goes between a note's client and its clinicians, in the columns of all the others. */
    static final String EXCHANGE = "select '" + REPLIED + "', r.id, cast(r.kind as string), m.name, r.memberId, r.at, "
            + "r.words, r.digest, cast(null as LocalDate), r.at, r.version, r.id, cast(r.answer as string), r.words "
            + "from NoteReply r join Member m on m.id = r.memberId where r.noteId = :note union all select '" + AMENDED
            + "', t.id, cast(t.kind as string), m.name, t.memberId, t.at, t.words, cast(null as string), t.dueOn, t.at, "
            + "t.version, q.id, cast(t.ground as string), t.why from AmendmentAct t join t.request q "
            + "join Member m on m.id = t.memberId where q.noteId = :note";

    static final String ALL = "select '" + HAPPENED + "', e.id, cast(e.kind as string), m.name, e.memberId, e.at, "
            + "e.words, e.digest, e.lookOn, e.at, e.version, e.id, cast(null as string), e.words from NoteEntry e join Member m on m.id = e.memberId "
            + "where e.note.id = :note union all select '" + SAID + "', c.id, c.passage, m.name, c.memberId, c.at, "
            + "c.words, cast(null as string), cast(null as LocalDate), c.at, c.version, c.id, "
            + "cast(null as string), c.words from SupervisionComment c "
            + "join Member m on m.id = c.memberId where c.note.id = :note union all select '" + ADDED + "', a.id, "
            + "cast(null as string), m.name, a.authorId, a.keptAt, a.words, a.digest, cast(null as LocalDate), "
            + "a.signedAt, a.version, a.id, cast(null as string), a.words from Addendum a join Member m on m.id = a.authorId "
            + "where a.note.id = :note union all " + EXCHANGE + " union all " + NoteThread.OF_NOTE;

    /** For whoever is writing it. */
    static final String WITH_PLAN = ALL + " union all " + NoteThread.OF_PLAN;

    /**
     * One of them, its words still sealed.
     *
     * @param about the thing it belongs to: of an act, the request; else itself
     * @param outcome an answer or a ground by its name
     * @param more why the client asks, where they do
     */
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
            long version,
            UUID about,
            @Nullable String outcome,
            @Nullable SealedText more) {

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
                    ((Number) row[10]).longValue(),
                    (UUID) row[11],
                    (String) row[12],
                    (SealedText) row[13]);
        }

        private String open(SealContext place, Vault vault) {
            String text = vault.openIfAny(place, words);
            return text == null ? "" : text;
        }

        private NoteEventView event(Vault vault) {
            NoteEntryKind kind = NoteEntryKind.valueOf(String.valueOf(word));
            boolean exact = kind == NoteEntryKind.SIGNED && digest != null;
            String reason = kind == NoteEntryKind.NAMES_CHECKED ? null : vault.openIfAny(NotePlaces.reason(id), words);
            return new NoteEventView(id, kind, name, at, reason, digest, lookOn, exact);
        }

        private ReplyRow reply() {
            return new ReplyRow(id, word, name, member, at, words, outcome, digest);
        }

        private AmendmentRow act() {
            return new AmendmentRow(id, about, word, name, at, words, more, outcome, lookOn);
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

    /** @param rows {@link #ALL}, or only the {@link #EXCHANGE} */
    static NoteLedger of(EntityManager entities, String rows, UUID note) {
        return new NoteLedger(entities.createQuery(rows, Object[].class)
                .setParameter("note", note)
                .getResultStream()
                .map(Row::of)
                .sorted(Comparator.comparing(Row::at).thenComparing(Row::id))
                .toList());
    }

    /** What the client replied, and asked to have amended. */
    Exchange exchange(UUID note, Vault vault) {
        List<AmendmentRow> acts = rows.stream()
                .filter(row -> row.table().equals(AMENDED))
                .map(Row::act)
                .toList();
        return new Exchange(
                rows.stream()
                        .filter(row -> row.table().equals(REPLIED))
                        .map(row -> row.reply().view(note, vault))
                        .toList(),
                AmendmentRow.views(acts, vault));
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

    /** What its author said are no names of others in its shared part. */
    List<String> namesChecked(Vault vault) {
        return rows.stream()
                .filter(row -> row.table().equals(HAPPENED)
                        && NoteEntryKind.NAMES_CHECKED.name().equals(row.word()))
                .flatMap(row -> row.open(NotePlaces.reason(row.id()), vault).lines())
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
