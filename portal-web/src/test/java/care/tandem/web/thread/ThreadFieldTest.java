package care.tandem.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.door.Side;
import care.tandem.thread.PlanItem;
import care.tandem.thread.WorkOnGoal;
import care.tandem.thread.WorkedOn;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ThreadFieldTest {

    private final PlanItem item = new PlanItem(UUID.randomUUID(), null);
    private final WorkedOn standing = new WorkedOn(item, "Sleep", Side.CLIENT, true, 2, "Two nights", 6, true, null);
    private final Map<String, String> sent = new HashMap<>();
    private final ThreadField field = new ThreadField(standing, sent);

    @Test
    void sendsNothingOnWhereNobodyChangedAnything() {
        sendsAsRendered();
        assertThat(field.isSent()).isTrue();
        assertThat(field.isChanged()).isFalse();
    }

    @Test
    void isNamedNoMoreWhenTheTickIsTakenOut() {
        sendsAsRendered();
        sent.remove("named." + item.name());
        assertThat(field.work().named()).isFalse();
        assertThat(field.work().rating()).isNull();
    }

    @Test
    void isNamedByWhoeverWritesWithoutATick() {
        sendsAsRendered();
        sent.remove("named." + item.name());
        put("was.named", "false");
        put("words", "Three nights");
        assertThat(field.work().named()).isTrue();
    }

    @Test
    void leavesARatingAloneThatNobodyTouched() {
        sendsAsRendered();
        put("words", "Three nights");
        assertThat(field.work().rating()).isNull();
        put("rating", "");
        assertThat(field.work().rating()).isEqualTo(new WorkOnGoal.Rated(null));
    }

    @Test
    void showsWhatWasWrittenElsewhereMeanwhile() {
        sendsAsRendered();
        put("words", "Three nights");
        assertThat(field.getMeanwhile()).isNull();
        field.at(new WorkedOn(item, "Sleep", Side.CLIENT, true, 3, "No night", 6, true, null));
        assertThat(field.getMeanwhile()).isEqualTo("No night");
        assertThat(field.getWords()).isEqualTo("Three nights");
    }

    private void sendsAsRendered() {
        put("seen", "2");
        put("was.named", "true");
        put("named", "true");
        put("was.rating", "6");
        put("rating", "6");
        put("words", "Two nights");
    }

    private void put(String part, String value) {
        sent.put(part + "." + item.name(), value);
    }
}
