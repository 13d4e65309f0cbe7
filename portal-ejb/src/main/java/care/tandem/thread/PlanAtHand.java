package care.tandem.thread;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import care.tandem.door.CurrentClinic;
import care.tandem.goals.GoalMentions;
import care.tandem.people.Ties;
import care.tandem.policies.CurrentPolicies;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the author of a draft has at hand to name in it: the goals of its client's plan, each with its next step. */
@Dependent
public class PlanAtHand {

    /**
     * Whether goal g may be named by {@code :author}: it has not ended before {@code :sessionDay}, and they work with its
     * client. A day more, since the session's day is the clinic's and the database's may be another one.
     */
    static final String OPEN = "(g.state in (PROPOSED, ACCEPTED, ACTIVE, ON_HOLD) or g.state in (COMPLETED, CANCELLED) "
            + "and cast(g.stateAt + 1 day as LocalDate) >= :sessionDay) and "
            + Ties.worksWith(":author", "g.clientId");

    /** The next step, those that were settled since the note's session, and those that the note speaks of. */
    private static final String STEPS = "(s.id = (select f.id from Step f where f.goal = g and f.state = OPEN "
            + "order by f.position, f.id limit 1) or cast(s.stateAt + 1 day as LocalDate) >= :sessionDay "
            + "or s.id in (select w.stepId from NoteGoal w where w.noteId = :note))";

    @PersistenceContext
    EntityManager entities;

    @Inject
    GoalMentions mentions;

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
    public List<WorkedOn> of(NamingNote note, List<WorkedOn> said) {
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

    private List<PlanLine> linesOf(NamingNote note) {
        return entities.createQuery(
                        "select new care.tandem.thread.PlanLine(g.id, g.state, g.stateAt, " + SealedGoal.WORDS + ", "
                                + mentions.lastDay("g.id")
                                + ", s.id, s.words, s.suggestedSide) from Goal g left join Step s on s.goal = g and "
                                + STEPS + " where g.clientId = :client and " + OPEN
                                + " order by g.proposedAt, g.id, s.id",
                        PlanLine.class)
                .setParameter("note", note.id())
                .setParameter("client", note.client())
                .setParameter("author", note.author())
                .setParameter("sessionDay", note.sessionDay())
                .getResultList();
    }
}
