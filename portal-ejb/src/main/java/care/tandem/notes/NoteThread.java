package care.tandem.notes;

import care.tandem.door.Side;
import care.tandem.people.Ties;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The golden thread of a note: the goals and steps that it names, and for its author what the client's plan holds now.
 * Read out of the same rows as all else that hangs on a note.
 */
final class NoteThread {

    private static final String NAMED = "NAMED";
    private static final String COPY = "COPY";
    private static final String GOAL = "GOAL";
    private static final String STEP = "STEP";

    private static final String NONE = "cast(null as string)";
    private static final String NO_DAY = "cast(null as LocalDate)";

    /**
     * Whether goal g may be named by the author of note n: it has not ended before the note's session, and they work with
     * its client. A day more, since the session's day is the clinic's and the database's may be another one.
     */
    static final String OPEN = "(cast(g.state as string) in ('PROPOSED', 'ACCEPTED', 'ACTIVE', 'ON_HOLD') "
            + "or cast(g.state as string) in ('COMPLETED', 'CANCELLED') "
            + "and cast(g.stateAt + 1 day as LocalDate) >= n.sessionDay) and "
            + Ties.worksWith("n.authorId", "g.clientId");

    /** What the note names: once for what is said, once for the copy of the goal's words. */
    static final String OF_NOTE = "select '" + NAMED + "', w.id, cast(w.rating as string), "
            + "case when w.named = true then 'true' else 'false' end, w.goalId, w.namedAt, w.sentence.words, "
            + "cast(w.stepId as string), " + NO_DAY + ", w.namedAt, cast(w.sentence.number as Long), w.id, "
            + NONE + ", w.sentence.words from NoteGoal w "
            + "where w.note.id = :note union all select '" + COPY + "', w.id, " + NONE
            + ", cast(w.wordsSide as string), w.goalId, w.namedAt, w.words, " + NONE + ", " + NO_DAY
            + ", w.namedAt, w.version, w.id, " + NONE + ", w.words from NoteGoal w where w.note.id = :note";

    /** What the client's plan holds: goals, each with its next step and with those that the note names. */
    static final String OF_PLAN = "select '" + GOAL + "', g.id, cast(g.state as string), "
            + "case when g.wordings.clientWords is null then 'CLINICIAN' else 'CLIENT' end, g.clientId, g.proposedAt, "
            + "coalesce(g.wordings.clientWords, g.wordings.clinicianWords), " + NONE + ", "
            + "(select max(o.note.sessionDay) from NoteGoal o where o.goalId = g.id and o.named = true "
            + "and o.note.id <> :note and cast(o.note.life.state as string) in ('LOCKED', 'AWAITING_COSIGNATURE')), "
            + "g.stateAt, g.version, g.id, " + NONE + ", coalesce(g.wordings.clientWords, g.wordings.clinicianWords) "
            + "from Goal g join Note n on n.clientId = g.clientId where n.id = :note and " + OPEN
            + " union all select '" + STEP + "', s.id, " + NONE
            + ", cast(s.suggestedSide as string), g.id, g.proposedAt, s.words, " + NONE + ", " + NO_DAY
            + ", g.stateAt, s.version, s.id, " + NONE
            + ", s.words from Step s join s.goal g join Note n on n.clientId = g.clientId "
            + "where n.id = :note and " + OPEN + " and (s.id = (select f.id from Step f where f.goal = g "
            + "and cast(f.state as string) = 'OPEN' order by f.position, f.id limit 1) "
            + "or cast(s.stateAt + 1 day as LocalDate) >= n.sessionDay "
            + "or s.id in (select w.stepId from NoteGoal w where w.note.id = :note))";

    private final List<NoteLedger.Row> rows;
    private final Vault vault;
    private final Map<PlanItem, WorkedOn> named = new LinkedHashMap<>();

    /** @param rows the oldest first */
    NoteThread(List<NoteLedger.Row> rows, Vault vault) {
        this.rows = rows;
        this.vault = vault;
        Map<UUID, NoteLedger.Row> copies = new HashMap<>();
        of(COPY).forEach(row -> copies.put(row.id(), row));
        of(NAMED).forEach(row -> take(row, Objects.requireNonNull(copies.get(row.id()))));
    }

    private List<NoteLedger.Row> of(String table) {
        return rows.stream().filter(row -> row.table().equals(table)).toList();
    }

    private void take(NoteLedger.Row row, NoteLedger.Row copy) {
        String step = row.digest();
        PlanItem item = new PlanItem(row.member(), step == null ? null : UUID.fromString(step));
        String sentence = vault.openIfAny(NotePlaces.sentence(row.id()), row.words());
        named.put(
                item,
                new WorkedOn(
                        item,
                        vault.open(NotePlaces.goalWords(row.id()), sealed(copy)),
                        Side.valueOf(copy.name()),
                        Boolean.parseBoolean(row.name()),
                        (int) row.version(),
                        Objects.requireNonNullElse(sentence, ""),
                        row.word() == null ? null : Integer.valueOf(row.word()),
                        false,
                        null));
    }

    /** What the note says, in the order in which it was named: this is signed. */
    List<WorkedOn> said() {
        return named.values().stream().filter(WorkedOn::named).toList();
    }

    /**
     * For its author: the client's plan, and what the note names besides.
     *
     * @param since goals that no signed note named from this day on are untouched
     */
    List<WorkedOn> atHand(LocalDate since, ZoneId zone) {
        List<WorkedOn> all = new ArrayList<>();
        Map<PlanItem, WorkedOn> others = new LinkedHashMap<>(named);
        for (NoteLedger.Row goal : of(GOAL)) {
            add(new PlanItem(goal.id(), null), goal, untouched(goal, since, zone), others, all);
            of(STEP).stream()
                    .filter(step -> step.member().equals(goal.id()))
                    .forEach(step -> add(new PlanItem(goal.id(), step.id()), step, null, others, all));
        }
        all.addAll(others.values());
        return all;
    }

    private void add(
            PlanItem item,
            NoteLedger.Row row,
            @Nullable LocalDate untouched,
            Map<PlanItem, WorkedOn> others,
            List<WorkedOn> all) {
        WorkedOn known = others.remove(item);
        Side side = Side.valueOf(row.name());
        UUID step = item.step();
        all.add(new WorkedOn(
                item,
                known == null
                        ? vault.open(
                                step == null ? NotePlaces.ofGoal(item.goal(), side) : NotePlaces.ofStep(step),
                                sealed(row))
                        : known.words(),
                known == null ? side : known.wordsSide(),
                known != null && known.named(),
                known == null ? 0 : known.number(),
                known == null ? "" : known.sentence(),
                known == null ? null : known.rating(),
                true,
                untouched));
    }

    /** An active goal counts from the day of the last note that named it, or from the day it became active. */
    private static @Nullable LocalDate untouched(NoteLedger.Row goal, LocalDate since, ZoneId zone) {
        Instant active = goal.signedAt();
        if (active == null || !"ACTIVE".equals(goal.word())) {
            return null;
        }
        LocalDate begun = LocalDate.ofInstant(active, zone);
        LocalDate last = goal.lookOn() == null || goal.lookOn().isBefore(begun) ? begun : goal.lookOn();
        return last.isBefore(since) ? last : null;
    }

    private static SealedText sealed(NoteLedger.Row row) {
        return Objects.requireNonNull(row.words());
    }
}
