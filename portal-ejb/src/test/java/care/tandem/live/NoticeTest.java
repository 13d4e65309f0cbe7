package care.tandem.live;

import static care.tandem.door.Side.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {

    private static final String ID = "01234567-89ab-4cde-8f01-23456789abcd";
    private static final Item GOAL = new Item(UUID.fromString(ID), "goal", UUID.fromString(ID));

    @Test
    void saysWhichGoalHasChangedAndHowOften() {
        assertThat(Notice.in("goal " + ID + " " + ID + " 7")).contains(new Notice.Changed(GOAL, 7));
    }

    @Test
    void saysInWhichClinicSomebodyMaySeeOtherThings() {
        assertThat(Notice.in("access " + ID)).contains(new Notice.Access(UUID.fromString(ID)));
    }

    @Test
    void saysThatSomebodyIsWritingAsItWasSent() {
        Writing writing = new Writing(GOAL, UUID.randomUUID(), CLIENT, "talk-" + ID);

        assertThat(Notice.in(writing.text())).contains(writing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "access",
                "access all",
                "leave " + ID,
                "goal " + ID + " " + ID,
                "goal " + ID + " " + ID + " often",
                "goal " + ID + " nothing 7",
                "goal " + ID + " " + ID + " " + ID + " NOBODY talk",
                "goal " + ID + " " + ID + " " + ID + " CLIENT talk and more"
            })
    void saysNothingWhenItIsNoneThatWeKnow(String text) {
        assertThat(Notice.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "talk-",
                "talk-" + ID + "0",
                "Talk",
                "I feel low",
                "everything that keeps me awake",
                "-" + ID
            })
    void carriesNoWordsInPlaceOfAPart(String words) {
        assertThatThrownBy(() -> new Writing(GOAL, UUID.randomUUID(), CLIENT, words))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
