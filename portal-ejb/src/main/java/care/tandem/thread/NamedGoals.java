package care.tandem.thread;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import care.tandem.door.CurrentMember;
import care.tandem.door.Refused;
import care.tandem.door.Side;
import care.tandem.people.Ties;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import care.tandem.writing.Passage;
import care.tandem.writing.SavedPassages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what a draft says about goals. It names the goals of its own client that its author may read and that had not
 * ended before its session; what it named once it may go on with.
 */
@Dependent
public class NamedGoals {

    private static final String ASKED = "select new care.tandem.thread.NamedGoals$Asked(g.id, " + SealedGoal.WORDS
            + ", s.id, s.words, s.suggestedSide, w, case when "
            + PlanAtHand.OPEN + " then true else false end) from Goal g "
            + "left join Step s on s.goal = g and s.id in :steps "
            + "left join NoteGoal w on w.goalId = g.id and w.noteId = :note "
            + "where g.clientId = :client and g.id in :goals";

    /** A goal that was asked for, one of its steps that were, and one of the things the note says of it. */
    record Asked(
            UUID goal,
            SealedText words,
            Side side,
            @Nullable UUID step,
            @Nullable SealedText stepWords,
            @Nullable Side stepSide,
            @Nullable NoteGoal said,
            boolean open) {

        private NoteGoal named(UUID note, PlanItem item, Vault vault) {
            return step == null || item.step() == null
                    ? new NoteGoal(note, item, vault.open(ThreadPlaces.ofGoal(goal, side), words), side, vault)
                    : new NoteGoal(
                            note,
                            item,
                            vault.open(ThreadPlaces.ofStep(step), Objects.requireNonNull(stepWords)),
                            Objects.requireNonNull(stepSide),
                            vault);
        }
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    SavedPassages saved;

    @Inject
    Vault vault;

    /**
     * Takes down what is said of goals; what is refused, or was said elsewhere meanwhile, holds up nothing else.
     *
     * @param refused told of each that is not taken
     * @return what stands there now on those that were written about
     */
    public List<WorkedOn> write(NamingNote note, List<WorkOnGoal> works, UUID writer, Consumer<Refused> refused) {
        if (works.isEmpty()) {
            return List.of();
        }
        List<Asked> asked = asked(note, works);
        Map<PlanItem, NoteGoal> said = new HashMap<>();
        asked.stream().map(Asked::said).filter(Objects::nonNull).forEach(one -> said.put(one.item(), one));
        List<WorkedOn> now = new ArrayList<>();
        for (WorkOnGoal work : works) {
            try {
                said.put(work.item(), written(note, work, said.get(work.item()), asked, writer));
            } catch (Refused why) {
                refused.accept(why);
            }
            Optional.ofNullable(said.get(work.item()))
                    .map(one -> one.view(vault))
                    .ifPresent(now::add);
        }
        return now;
    }

    private NoteGoal written(
            NamingNote note, WorkOnGoal work, @Nullable NoteGoal known, List<Asked> asked, UUID writer) {
        NoteGoal one = known == null ? named(note, work.item(), asked) : known;
        Passage.Replaced before = one.written(work, vault);
        if (before != null) {
            saved.keep(note.id(), Map.of(work.item().name(), before), writer);
        }
        if (known == null) {
            entities.persist(one);
        }
        return one;
    }

    private List<Asked> asked(NamingNote note, List<WorkOnGoal> works) {
        return entities.createQuery(ASKED, Asked.class)
                .setParameter("note", note.id())
                .setParameter("client", note.client())
                .setParameter("author", note.author())
                .setParameter("sessionDay", note.sessionDay())
                .setParameter(
                        "goals", works.stream().map(work -> work.item().goal()).toList())
                .setParameter(
                        "steps",
                        works.stream()
                                .map(work -> work.item().step())
                                .filter(Objects::nonNull)
                                .toList())
                .getResultList();
    }

    /** @throws Refused at the item's name when there is no such goal for this note, or it has no such step */
    private NoteGoal named(NamingNote note, PlanItem item, List<Asked> asked) {
        return asked.stream()
                .filter(Asked::open)
                .filter(one -> one.goal().equals(item.goal()))
                .filter(one -> item.step() == null || item.step().equals(one.step()))
                .findFirst()
                .orElseThrow(() -> new Refused(item.name(), "refused.note.goal"))
                .named(note.id(), item, vault);
    }

    /** Marks what a note said on goals before words were marked. */
    public void markOlder(UUID note) {
        entities.createQuery("select w from NoteGoal w where w.noteId = :note and w.wordMarks is null", NoteGoal.class)
                .setParameter("note", note)
                .getResultStream()
                .forEach(one -> entities.createQuery("update NoteGoal w set w.wordMarks = :marks where w.id = :id")
                        .setParameter("marks", one.marks(vault))
                        .setParameter("id", one.id())
                        .executeUpdate());
    }

    /** Whether the member works with the client whose goal it is. */
    public boolean isOfTheirClient(CurrentMember me, UUID goal) {
        return me.isTherapist()
                && !entities.createQuery(
                                "select g.id from Goal g where g.id = :goal and " + Ties.worksWith(":me", "g.clientId"),
                                UUID.class)
                        .setParameter("goal", goal)
                        .setParameter("me", me.getId())
                        .getResultList()
                        .isEmpty();
    }

    /** All that a note says about goals, in the order in which it was named. */
    public List<WorkedOn> of(UUID note) {
        return of(List.of(note)).getOrDefault(note, List.of());
    }

    /** The same of several notes in one statement, by the note's id. A note that says nothing has none. */
    public Map<UUID, List<WorkedOn>> of(Collection<UUID> notes) {
        return entities.createQuery(
                        "select w from NoteGoal w where w.noteId in :notes order by w.namedAt, w.id", NoteGoal.class)
                .setParameter("notes", notes)
                .getResultStream()
                .collect(groupingBy(NoteGoal::note, mapping(one -> one.view(vault), toList())));
    }
}
