package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps put into another order by dragging them. */
@InBrowser
class StepsByHandTest {

    private static final int EDGE = 6;

    private final String word = Words.rare();
    private Visitor client;
    private String view = "";

    @BeforeEach
    void propose(Stage stage) {
        client = seeingAll(stage, "client3@riverside.example");
        client.open("/riverside/goals/propose");
        client.writes("propose:words", "To swim " + word);
        for (int n = 1; n <= 3; n++) {
            client.writes("propose:step" + n, "Step " + n + " " + word);
        }
        client.presses("propose:send");
        view = "/riverside/goals/view?goal=" + client.idOf("goal");
    }

    /** Somebody on whose tall screen nothing has to scroll, and nothing glides to its place. */
    private static Visitor seeingAll(Stage stage, String email) {
        return stage.visitor(
                new NewContextOptions().setViewportSize(1200, 1600).setReducedMotion(ReducedMotion.REDUCE), email);
    }

    @Test
    void standWhereTheyWereDropped(Stage stage) {
        Onlooker therapist = Onlooker.at(seeingAll(stage, "therapist@riverside.example"), view);
        isInOrder(therapist.visitor(), 1, 2, 3);
        Rows rows = new Rows(stage.stack());

        dragsToTheTop(client, 3);
        client.isTold("The order is saved");
        isInOrder(client, 3, 1, 2);
        isInOrder(therapist.visitor(), 3, 1, 2);
        client.open(view);
        isInOrder(client, 3, 1, 2);
        assertThat(client.page().locator(".steps .next-step")).containsText("Step 3");

        dragsToTheEnd(client, 3);
        client.isTold("The order is saved");
        isInOrder(therapist.visitor(), 1, 2, 3);
        assertThat(rows.number("select count(*) from goal_entry where kind = 'STEP_PLACED' and goal_id = '"
                        + client.idOf("goal") + "'"))
                .isEqualTo(2);
    }

    @Test
    void canBeDraggedByWhoeverWatchedThemChange(Stage stage) {
        Visitor watching = Onlooker.at(seeingAll(stage, "therapist@riverside.example"), view)
                .visitor();
        dragsToTheTop(client, 3);
        isInOrder(watching, 3, 1, 2);
        assertThat(watching.page().locator(".steps > li .grip")).hasCount(3);

        dragsToTheTop(watching, 2);
        watching.isTold("The order is saved");
        isInOrder(watching, 2, 3, 1);
        isInOrder(client, 2, 3, 1);
    }

    @Test
    void stayWhereTheyAreWhenTheyArePutBack() {
        BoundingBox box = step(client, 2).locator(".grip").boundingBox();
        drags(client, 2, list -> box.y + box.height / 2 + 1);
        isInOrder(client, 1, 2, 3);
        assertThat(client.page().locator(".notice")).not().containsText("The order is saved");
    }

    private void dragsToTheTop(Visitor visitor, int step) {
        drags(visitor, step, list -> list.y + EDGE);
    }

    private void dragsToTheEnd(Visitor visitor, int step) {
        drags(visitor, step, list -> list.y + list.height - EDGE);
    }

    /** The list makes room on the way, so the hand looks again before it lets go. */
    private void drags(Visitor visitor, int step, ToDoubleFunction<BoundingBox> where) {
        BoundingBox grip = step(visitor, step).locator(".grip").boundingBox();
        double x = grip.x + grip.width / 2;
        Mouse mouse = visitor.page().mouse();
        mouse.move(x, grip.y + grip.height / 2);
        mouse.down();
        for (int look = 0; look < 3; look++) {
            BoundingBox list = visitor.page().locator(".steps").boundingBox();
            mouse.move(x, where.applyAsDouble(list), new Mouse.MoveOptions().setSteps(20));
        }
        mouse.up();
    }

    private Locator step(Visitor visitor, int step) {
        return visitor.page()
                .locator(".steps > li")
                .filter(new Locator.FilterOptions().setHasText("Step " + step + " " + word));
    }

    private void isInOrder(Visitor visitor, int first, int second, int third) {
        assertThat(visitor.page().locator(".steps > li .step-text")).hasText(new String[] {
            "Step " + first + " " + word, "Step " + second + " " + word, "Step " + third + " " + word
        });
    }
}
