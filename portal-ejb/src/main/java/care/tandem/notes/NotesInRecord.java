package care.tandem.notes;

import care.tandem.door.CurrentMember;
import care.tandem.door.Refused;
import care.tandem.notes.NoteQueries.Opened;
import care.tandem.records.OpenRecord;
import care.tandem.records.RecordPart;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What was signed about a client: whether or not it waits for a cosignature, or was struck after that. */
@Dependent
class NotesInRecord implements RecordPart<RecordedNotes> {

    /** In characters: some 300 pages. */
    private static final int LONGEST = 1_000_000;

    /** The ids of those that may be read, up to one more than are put together. */
    private static final String ON_RECORD = "select n.id from Note n where n.clientId = :client "
            + "and n.life.signedAt is not null and n.life.state not in (care.tandem.notes.NoteState.DRAFT, "
            + "care.tandem.notes.NoteState.RETURNED) and n.sessionDay between :from and :to and "
            + NoteQueries.READABLE + " order by n.sessionDay, n.life.signedAt, n.id limit " + (RecordedNotes.MOST + 1);

    @PersistenceContext
    EntityManager entities;

    @Inject
    NoteViews views;

    @Inject
    CurrentMember me;

    /**
     * In one statement and those of {@link NoteViews#views}.
     *
     * @throws Refused when there are more than {@value RecordedNotes#MOST} notes ({@code refused.record.long}), or more than
     *     {@value #LONGEST} characters in them ({@code refused.record.words})
     */
    @Override
    public RecordedNotes of(OpenRecord asked) {
        List<Opened> opened = opened(asked);
        if (opened.size() > RecordedNotes.MOST) {
            throw new Refused("from", "refused.record.long", RecordedNotes.MOST);
        }
        List<NoteView> found = views.views(opened);
        if (found.stream().mapToLong(NotesInRecord::length).sum() > LONGEST) {
            throw new Refused("from", "refused.record.words");
        }
        return new RecordedNotes(found);
    }

    private List<Opened> opened(OpenRecord asked) {
        return NoteQueries.limited(
                        entities.createQuery(
                                "select w, c.name, a.name, s.name from Note w left join fetch w.text.sections "
                                        + "join Member c on c.id = w.clientId join Member a on a.id = w.authorId "
                                        + "left join Member s on s.id = w.life.cosignerId where w.id in (" + ON_RECORD
                                        + ") order by w.sessionDay, w.life.signedAt, w.id",
                                Object[].class),
                        me)
                .setParameter("client", asked.client())
                .setParameter("from", asked.first())
                .setParameter("to", asked.last())
                .getResultStream()
                .map(row -> new Opened((Note) row[0], (String) row[1], true, false, (String) row[2], (String) row[3]))
                .distinct()
                .toList();
    }

    private static long length(NoteView note) {
        return note.passages().mapToLong(passage -> passage.words().length()).sum();
    }
}
