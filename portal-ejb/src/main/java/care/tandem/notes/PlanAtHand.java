package care.tandem.notes;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import care.tandem.door.CurrentClinic;
import care.tandem.people.Ties;
import care.tandem.policies.CurrentPolicies;
import care.tandem.thread.PlanItem;
import care.tandem.thread.WorkedOn;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the author of a draft has at hand to name in it: the goals of its client's plan, each with its next step. */
@Dependent
class PlanAtHand {

    /**
     * Whether goal g may be named by the author of note n: it has not ended before the note's session, and they work with
     * its client. A day more, since the session's day is the clinic's and the database's may be another one.
     */
    static final String OPEN = "(g.state in (PROPOSED, ACCEPTED, ACTIVE, ON_HOLD) or g.state in (COMPLETED, CANCELLED) "
            + "and cast(g.stateAt + 1 day as LocalDate) >= n.sessionDay) and "
            + Ties.worksWith("n.authorId", "g.clientId");

    /** The words that goal g is shown in, still sealed, and whose they are. */
    static final String WORDS = "coalesce(g.wordings.clientWords, g.wordings.clinicianWords), "
            + "case when g.wordings.clientWords is null then care.tandem.door.Side.CLINICIAN "
            + "else care.tandem.door.Side.CLIENT end";

    private static final String LAST_NAMED = "(select max(o.note.sessionDay) from NoteGoal o where o.goalId = g.id "
            + "and o.named = true and o.note <> n and o.note.life.state in (LOCKED, AWAITING_COSIGNATURE))";

    /** The next step, those that were settled since the note's session, and those that the note speaks of. */
    private static final String STEPS = "(s.id = (select f.id from Step f where f.goal = g and f.state = OPEN "
            + "order by f.position, f.id limit 1) or cast(s.stateAt + 1 day as LocalDate) >= n.sessionDay "
            + "or s.id in (select w.stepId from NoteGoal w where w.note = n))";

    private static final String LINES = "select new care.tandem.notes.PlanLine(g.id, g.state, g.stateAt, " + WORDS
            + ", " + LAST_NAMED
            + ", s.id, s.words, s.suggestedSide) from Goal g join Note n on n.clientId = g.clientId "
            + "left join Step s on s.goal = g and " + STEPS + " where n.id = :note and " + OPEN
            + " order by g.proposedAt, g.id, s.id";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentClinic clinic;

    @Inject
    CurrentPolicies policies;

    @Inject
    Vault vault;

    /**
     * The client's plan in one statement, with what the note says of it, and then what the note speaks of besides.
     *
     * @param said all that the note says about goals, in the order in which it was named
     */
    List<WorkedOn> of(UUID note, List<WorkedOn> said) {
        Map<PlanItem, WorkedOn> known = said.stream().collect(toMap(WorkedOn::item, identity()));
        Map<PlanItem, WorkedOn> all = new LinkedHashMap<>();
        LocalDate untouched =
                LocalDate.now(clinic.getZone()).minusWeeks(policies.onNotes().untouchedWeeks());
        for (PlanLine line : linesOf(note)) {
            all.computeIfAbsent(
                    line.goalItem(),
                    item -> known.getOrDefault(item, line.goalAtHand(vault))
                            .atHand(line.untouchedSince(untouched, clinic.getZone())));
            if (line.hasStep()) {
                all.put(
                        line.stepItem(),
                        known.getOrDefault(line.stepItem(), line.stepAtHand(vault))
                                .atHand(null));
            }
        }
        said.forEach(work -> all.putIfAbsent(work.item(), work));
        return List.copyOf(all.values());
    }

    private List<PlanLine> linesOf(UUID note) {
        return entities.createQuery(LINES, PlanLine.class)
                .setParameter("note", note)
                .getResultList();
    }
}
