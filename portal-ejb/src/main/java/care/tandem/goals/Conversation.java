package care.tandem.goals;

import static care.tandem.door.Role.CLIENT;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.door.Given;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.vault.Vault;
import care.tandem.writing.Wording;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What both sides say about a goal, and whether they were heard: one side says something, the other says what they
 * heard, the first one answers whether that was it.
 */
@Stateless
public class Conversation {

    @Inject
    Desk desk;

    @Inject
    GoalQueries goals;

    @Inject
    OpenTalk open;

    @Inject
    CurrentMember me;

    @Inject
    Vault vault;

    /** What waits for the caller to hear or to answer, on all goals they may read; the oldest first. */
    @Allowed({THERAPIST, CLIENT})
    public List<OpenLine> waiting() {
        return open.waitingFor(me);
    }

    /** Says something on a goal or on one of its steps. @return the comment's id @throws Refused at {@code words} */
    @Allowed({THERAPIST, CLIENT})
    public UUID say(SayOnGoal command) {
        Goal goal = desk.take(command.goal());
        GoalEntry comment = new GoalEntry(goal, EntryKind.COMMENT, desk.hand(goal))
                .saying(Wording.required("words", command.words(), Wording.SHORT), vault);
        if (command.step() != null) {
            comment.about(desk.step(goal, command.step()).id());
        }
        return desk.enter(comment);
    }

    /**
     * Says what one heard the other side say. Once more is fine when it was not, or not wholly, what they meant.
     *
     * @return the hearing's id
     * @throws NotFound when the comment is none of this goal
     * @throws Refused at {@code words}, also for what one's own side said and for what was heard already
     */
    @Allowed({THERAPIST, CLIENT})
    public UUID hear(HearWords command) {
        Goal goal = desk.take(command.goal());
        List<GoalEntry> thread = goals.threadOf(goal, command.comment());
        GoalEntry comment = find(thread, EntryKind.COMMENT, entry -> entry.id().equals(command.comment()))
                .orElseThrow(NotFound::new);
        Hand hand = desk.hand(goal);
        if (comment.side() == hand.side()) {
            throw new Refused("words", "refused.hear.own");
        }
        if (isHeard(thread, comment)) {
            throw new Refused("words", "refused.hear.already");
        }
        return desk.enter(new GoalEntry(goal, EntryKind.HEARD, hand)
                .about(comment.id())
                .saying(Wording.required("words", command.words(), Wording.SHORT), vault));
    }

    /** Heard, and either not answered yet or answered with yes. */
    private static boolean isHeard(List<GoalEntry> thread, GoalEntry comment) {
        Optional<GoalEntry> last = thread.stream()
                .filter(entry -> entry.kind() == EntryKind.HEARD && comment.id().equals(entry.about()))
                .reduce((before, after) -> after);
        if (last.isEmpty()) {
            return false;
        }
        Optional<GoalEntry> answer = answerTo(thread, last.get().id());
        return answer.isEmpty() || Heard.YES.name().equals(answer.get().outcome());
    }

    /**
     * Tells the listener whether they heard right: yes, partly, not quite.
     *
     * @throws NotFound when the hearing is none of this goal
     * @throws Refused at {@code answer} or {@code answerWords}; for the whole as only the side that was listened to may answer, and once
     */
    @Allowed({THERAPIST, CLIENT})
    public UUID answer(AnswerHearing command) {
        Goal goal = desk.take(command.goal());
        List<GoalEntry> thread = goals.threadOf(goal, command.hearing());
        GoalEntry hearing = find(thread, EntryKind.HEARD, entry -> entry.id().equals(command.hearing()))
                .orElseThrow(NotFound::new);
        Hand hand = desk.hand(goal);
        if (hearing.side() == hand.side()) {
            throw new Refused("heard", "refused.hear.answerOwn");
        }
        if (answerTo(thread, hearing.id()).isPresent()) {
            throw new Refused("heard", "refused.hear.answered");
        }
        Refused.together(
                () -> Given.required("answer", command.heard()),
                () -> Wording.optional("answerWords", command.words(), Wording.SHORT));
        return desk.enter(new GoalEntry(goal, EntryKind.ANSWERED, hand)
                .about(hearing.id())
                .to(Given.required("answer", command.heard()))
                .saying(Wording.optional("answerWords", command.words(), Wording.SHORT), vault));
    }

    private static Optional<GoalEntry> answerTo(List<GoalEntry> thread, UUID hearing) {
        return find(thread, EntryKind.ANSWERED, entry -> hearing.equals(entry.about()));
    }

    private static Optional<GoalEntry> find(List<GoalEntry> thread, EntryKind kind, Predicate<GoalEntry> wanted) {
        return thread.stream()
                .filter(entry -> entry.kind() == kind)
                .filter(wanted)
                .findFirst();
    }
}
