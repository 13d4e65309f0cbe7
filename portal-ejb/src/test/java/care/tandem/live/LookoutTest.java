package care.tandem.live;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.door.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LookoutTest {

    private final Lookout lookout = new Lookout();
    private final Item goal = new Item(UUID.randomUUID(), "goal", UUID.randomUUID());
    private final Heard me = new Heard("me", "desk");

    @Test
    void tellsOfChangesUntilOneLeaves() {
        lookout.watch(goal, 1, lookout.moment(), me);
        lookout.hear(new Notice.Changed(goal, 2));
        lookout.leave(goal, me);
        lookout.hear(new Notice.Changed(goal, 3));

        assertThat(me.all).containsExactly("changed 2");
    }

    @Test
    void tellsNobodyOfWhatTheyDoNotWatch() {
        lookout.watch(goal, 1, lookout.moment(), me);
        lookout.hear(new Notice.Changed(new Item(goal.clinic(), "goal", UUID.randomUUID()), 2));
        lookout.hear(new Notice.Changed(new Item(UUID.randomUUID(), "goal", goal.id()), 2));
        lookout.hear(new Notice.Changed(new Item(goal.clinic(), "note", goal.id()), 2));

        assertThat(me.all).isEmpty();
    }

    @Test
    void tellsOfWhatChangedBetweenTheQuestionAndTheWatch() {
        long asked = lookout.moment();
        lookout.hear(new Notice.Changed(goal, 6));
        lookout.hear(new Notice.Changed(goal, 5));
        lookout.watch(goal, 4, asked, me);

        assertThat(me.all).containsExactly("changed 6");
    }

    @Test
    void saysNothingToThoseWhoKnowTheLatest() {
        lookout.hear(new Notice.Changed(goal, 6));
        lookout.watch(goal, 6, lookout.moment(), me);

        assertThat(me.all).isEmpty();
    }

    @Test
    void remembersNoMoreThanItHasTo() {
        lookout.hear(new Notice.Changed(goal, 6));
        for (int i = 0; i < Lookout.REMEMBERED; i++) {
            lookout.hear(new Notice.Changed(new Item(goal.clinic(), "goal", UUID.randomUUID()), 2));
        }
        lookout.watch(goal, 4, lookout.moment(), me);

        assertThat(me.all).isEmpty();
    }

    @Test
    void sendsAllAwayWhenListeningBeginsAnew() {
        lookout.watch(goal, 1, lookout.moment(), me);
        lookout.listeningBegan();
        lookout.hear(new Notice.Changed(goal, 2));

        assertThat(me.all).containsExactly("look again");
    }

    @Test
    void sendsThoseOfAClinicAwayWhenAccessChangesThere() {
        Heard other = new Heard("me", "desk");
        Item elsewhere = new Item(UUID.randomUUID(), "goal", UUID.randomUUID());
        lookout.watch(goal, 1, lookout.moment(), me);
        lookout.watch(elsewhere, 1, lookout.moment(), other);
        lookout.hear(new Notice.Access(goal.clinic()));
        lookout.hear(new Notice.Changed(elsewhere, 2));

        assertThat(me.all).containsExactly("look again");
        assertThat(other.all).containsExactly("changed 2");
    }

    @Test
    void sendsAwayWhoseQuestionWasAskedBefore() {
        long asked = lookout.moment();
        lookout.hear(new Notice.Access(goal.clinic()));
        lookout.watch(goal, 1, asked, me);
        lookout.hear(new Notice.Changed(goal, 2));

        assertThat(me.all).containsExactly("look again");
    }

    @Test
    void passesOnThatSomebodyIsWriting() {
        lookout.watch(goal, 1, lookout.moment(), me);
        lookout.hear(new Writing(goal, UUID.randomUUID(), Side.CLIENT, "talk"));

        assertThat(me.all).containsExactly("writing talk");
    }

    @Test
    void sendsThoseAwayWhoseSignInHasEndedAndNobodyElse() {
        Heard other = new Heard("other", "phone");
        lookout.watch(goal, 1, lookout.moment(), me);
        lookout.watch(goal, 1, lookout.moment(), other);
        lookout.hear(Notice.in("signed-out me phone").orElseThrow());
        assertThat(me.all).isEmpty();
        lookout.hear(Notice.in("signed-out me desk").orElseThrow());
        assertThat(me.all).containsExactly("look again");
        lookout.hear(Notice.in("signed-out other *").orElseThrow());
        assertThat(other.all).containsExactly("look again");
    }

    /** What one watcher was told, in order. */
    private static final class Heard implements Lookout.Watcher {

        private final String subject;
        private final String session;

        Heard(String subject, String session) {
            this.subject = subject;
            this.session = session;
        }

        @Override
        public boolean isOf(SignedOut signedOut) {
            return signedOut.isOf(subject, session);
        }

        private final List<String> all = new ArrayList<>();

        @Override
        public void changed(long changes) {
            all.add("changed " + changes);
        }

        @Override
        public void writing(Writing writing) {
            all.add("writing " + writing.part());
        }

        @Override
        public void lookAgain() {
            all.add("look again");
        }
    }
}
