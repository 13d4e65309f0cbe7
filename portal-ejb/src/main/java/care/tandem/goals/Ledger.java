package care.tandem.goals;

import static java.util.Comparator.comparing;

import care.tandem.door.Side;
import care.tandem.vault.Vault;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that happened to one goal, in its order, read from one side and told in views. */
final class Ledger {

    private static final Set<EntryKind> LIFE =
            EnumSet.of(EntryKind.ACCEPTED, EntryKind.CHANGE_ASKED, EntryKind.MOVED, EntryKind.REWORDED);

    /** An entry with its writer's name. */
    record Line(GoalEntry entry, String name) {}

    private final List<Line> lines;
    private final Side mySide;
    private final Vault vault;
    private final Map<UUID, String> steps = new HashMap<>();

    /** @param lines the oldest first */
    Ledger(List<Line> lines, Side mySide, Vault vault) {
        this.lines = lines;
        this.mySide = mySide;
        this.vault = vault;
    }

    private Stream<Line> of(EntryKind kind) {
        return lines.stream().filter(line -> line.entry().kind() == kind);
    }

    private Stream<Line> of(EntryKind kind, UUID about) {
        return of(kind).filter(line -> about.equals(line.entry().about()));
    }

    /** The steps, each with the sentence that was said when it came to its state. */
    List<StepView> steps(Set<Step> stored) {
        Optional<Step> next = stored.stream().filter(Step::isOpen).findFirst();
        List<StepView> views = stored.stream()
                .map(step -> step.view(next.isPresent() && next.get() == step, sentenceOn(step), vault))
                .toList();
        views.forEach(view -> steps.put(view.id(), view.words()));
        return views;
    }

    private @Nullable String sentenceOn(Step step) {
        Optional<Line> last = of(EntryKind.STEP_SETTLED, step.id()).reduce((before, after) -> after);
        return last.isEmpty() ? null : last.get().entry().words(vault);
    }

    /** By day, the newest first. */
    List<CheckInView> checkIns() {
        return of(EntryKind.CHECK_IN)
                .sorted(comparing((Line line) -> line.entry().onDay())
                        .thenComparing(line -> line.entry().at())
                        .reversed())
                .map(this::checkIn)
                .toList();
    }

    private CheckInView checkIn(Line line) {
        GoalEntry entry = line.entry();
        return new CheckInView(
                entry.id(), entry.side(), line.name(), entry.rating(), entry.words(vault), entry.onDay());
    }

    ScaleView scale(GoalScale scale) {
        List<RatingView> ratings = of(EntryKind.RATED, scale.id())
                .sorted(comparing((Line line) -> line.entry().onDay())
                        .thenComparing(line -> line.entry().at())
                        .reversed())
                .map(this::rating)
                .toList();
        return scale.view(mySide, ratings, vault);
    }

    private RatingView rating(Line line) {
        GoalEntry entry = line.entry();
        return new RatingView(entry.id(), entry.side(), line.name(), entry.rating(), entry.words(vault), entry.onDay());
    }

    /** What was said and how it was heard; to be asked after {@link #steps}. */
    List<CommentView> talk() {
        return of(EntryKind.COMMENT).map(this::comment).toList();
    }

    private CommentView comment(Line line) {
        GoalEntry said = line.entry();
        List<HearingView> hearings = of(EntryKind.HEARD, said.id())
                .map(heard -> hearing(heard, said.side()))
                .toList();
        boolean settled = !hearings.isEmpty() && !isMissed(hearings.get(hearings.size() - 1));
        return new CommentView(
                said.id(),
                said.side(),
                line.name(),
                said.at(),
                said.about(),
                said.about() == null ? null : steps.get(said.about()),
                said.words(vault),
                hearings,
                said.side() != mySide && !settled);
    }

    /** Whether somebody said that it was not, or not wholly, what they meant. */
    private static boolean isMissed(HearingView hearing) {
        return hearing.answer() == Heard.PARTLY || hearing.answer() == Heard.NOT_QUITE;
    }

    private HearingView hearing(Line line, Side speaker) {
        GoalEntry heard = line.entry();
        Optional<GoalEntry> answer =
                of(EntryKind.ANSWERED, heard.id()).map(Line::entry).findFirst();
        return new HearingView(
                heard.id(),
                heard.side(),
                line.name(),
                heard.at(),
                heard.words(vault),
                answer.map(entry -> Heard.valueOf(String.valueOf(entry.outcome())))
                        .orElse(null),
                answer.isEmpty() ? null : answer.get().words(vault),
                answer.isEmpty() && speaker == mySide);
    }

    /** How far it has come, as it was said last; null if neither has said. */
    @Nullable
    Achievement achievement() {
        return of(EntryKind.ASSESSED)
                .reduce((before, after) -> after)
                .map(line -> Achievement.valueOf(String.valueOf(line.entry().outcome())))
                .orElse(null);
    }

    /** How the goal got to where it is. */
    List<HappeningView> life() {
        return lines.stream()
                .filter(line -> LIFE.contains(line.entry().kind()))
                .map(this::happening)
                .toList();
    }

    /** Everything that happened, and no past wording. */
    List<HappeningView> everything() {
        return lines.stream().map(this::happening).toList();
    }

    private HappeningView happening(Line line) {
        GoalEntry entry = line.entry();
        return new HappeningView(
                entry.id(),
                entry.kind(),
                entry.side(),
                line.name(),
                entry.at(),
                entry.outcome(),
                entry.about() == null ? null : steps.get(entry.about()),
                entry.kind().tellsOfPastWords() ? null : entry.words(vault));
    }

    /** The entries of one kind about one thing, or of one side where it is about the goal itself; the oldest first. */
    List<Line> rewordings(EntryKind kind, @Nullable UUID about, @Nullable Side side) {
        return of(kind).filter(
                        line -> about == null || about.equals(line.entry().about()))
                .filter(line -> side == null || line.entry().side() == side)
                .toList();
    }
}
