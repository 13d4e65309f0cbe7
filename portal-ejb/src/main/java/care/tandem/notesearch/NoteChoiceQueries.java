package care.tandem.notesearch;

import care.tandem.door.CurrentMember;
import care.tandem.people.PersonFilter;
import care.tandem.people.PersonPage;
import care.tandem.people.PersonQuery;
import care.tandem.people.Ties;
import care.tandem.thread.SealedGoal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fetches what notes the member may look for: on which clients, by whom, and on which goals. */
@Dependent
class NoteChoiceQueries {

    private static final String MY_CLIENT = Ties.worksWith(":me", "m.id");

    private static final String CLIENT_OF_A_SUPERVISEE = Ties.worksWithSuperviseeOf(":me", "m.id");

    private static final String MYSELF = "select i.id from Member i where i.id = :me";

    @PersistenceContext
    EntityManager entities;

    PersonPage<NoteChoice> clients(CurrentMember me, PersonFilter filter) {
        List<String> reasons = new ArrayList<>();
        if (me.isTherapist()) {
            reasons.add(MY_CLIENT);
        }
        if (me.isSupervisor()) {
            reasons.add(CLIENT_OF_A_SUPERVISEE);
        }
        return among(String.join(" or ", reasons), me.isTherapist() ? MY_CLIENT : "1 = 0", me, filter);
    }

    /** Few among many: their ids are gathered first, in one list. */
    PersonPage<NoteChoice> authors(CurrentMember me, PersonFilter filter) {
        List<String> ids = new ArrayList<>();
        if (me.isTherapist()) {
            ids.add(MYSELF);
            ids.add(Ties.everTherapistsOfClientsOf(":me"));
        }
        if (me.isSupervisor()) {
            ids.add(Ties.everSupervisedBy(":me"));
        }
        return among("m.id in (" + String.join(" union all ", ids) + ")", "m.id = :me", me, filter);
    }

    /** Of a client with whom the member works: what is signed, and their own. */
    List<SealedGoal> goals(CurrentMember me, UUID client) {
        return entities.createQuery(
                        "select " + SealedGoal.OF_GOAL + " from Goal g where g.clientId = :client and g.id in "
                                + "(select w.goalId from NoteGoal w join Note n on n.id = w.noteId where n.clientId = :client "
                                + "and w.named = true and (n.authorId = :me and n.life.state <> care.tandem.notes.NoteState.DISCARDED "
                                + "or n.life.signedAt is not null)) "
                                + "order by g.proposedAt desc, g.id",
                        SealedGoal.class)
                .setParameter("client", client)
                .setParameter("me", me.getId())
                .getResultList();
    }

    private PersonPage<NoteChoice> among(String reason, String mine, CurrentMember me, PersonFilter filter) {
        return new PersonQuery<>(
                        "select new care.tandem.notesearch.NoteChoice(m.id, m.name, case when " + mine
                                + " then true else false end) from Member m where (" + reason + ")",
                        Map.of("me", me.getId()),
                        NoteChoice.class,
                        NoteChoice::id)
                .page(entities, filter);
    }
}
