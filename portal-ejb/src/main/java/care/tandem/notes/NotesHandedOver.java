package care.tandem.notes;

import care.tandem.caseload.Handing;
import care.tandem.caseload.Hanging;
import care.tandem.caseload.HangsOnWork;
import care.tandem.people.Ties;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Notes stay with their authors, who finish what they began. What waits for the signature of a supervisor who leaves goes to
 * the one whom its author has now.
 */
@Dependent
class NotesHandedOver implements HangsOnWork {

    private static final String AWAITED = "n.life.state = care.tandem.notes.NoteState.AWAITING_COSIGNATURE";

    private static final String OPEN =
            "n.life.state in (care.tandem.notes.NoteState.DRAFT, care.tandem.notes.NoteState.RETURNED)";

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Hanging> counted(Handing handing) {
        String about = "n.authorId = :from and (:leaving = true or n.clientId in (" + Handing.CLIENTS + "))";
        Object[] row = handing.limited(entities.createQuery(
                        "select count(case when " + OPEN + " and " + about + " then 1 end), count(case when " + AWAITED
                                + " and " + about + " then 1 end), count(case when n.life.cosignerId = :from and "
                                + AWAITED + " and :leaving = true then 1 end) from Note n "
                                + "where n.authorId = :from or n.life.cosignerId = :from",
                        Object[].class))
                .setParameter("leaving", handing.leaving())
                .getSingleResult();
        return List.of(
                new Hanging(
                        300,
                        "notes.handed.drafts",
                        handing.leaving() ? "notes.handed.drafts.leaving" : "notes.handed.drafts.stay",
                        (Long) row[0]),
                new Hanging(310, "notes.handed.awaited", "notes.handed.awaited.stay", (Long) row[1]),
                new Hanging(320, "notes.handed.toSign", "notes.handed.toSign.passes", (Long) row[2]));
    }

    @Override
    public void handOver(Handing handing) {
        if (handing.leaving()) {
            String now = "(" + Ties.supervisorOf("n.authorId") + ")";
            entities.createQuery("update versioned Note n set n.life.cosignerId = " + now
                            + " where n.life.cosignerId = :from and " + AWAITED + " and exists " + now)
                    .setParameter("from", handing.from())
                    .executeUpdate();
        }
    }
}
