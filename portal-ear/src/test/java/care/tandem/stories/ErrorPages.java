package care.tandem.stories;

import java.util.Set;

/** The pages that say kindly what went wrong. */
final class ErrorPages {

    private ErrorPages() {}

    static void lookedAt(Stage stage, Set<String> seen, String word) {
        Visitor client = stage.visitor("client3@riverside.example");
        String goal = Together.proposes(client, "riverside", "To whistle " + word);
        Inspection look = new Inspection(client, seen);
        look.expecting(404).at("/nowhere", "errors/404");
        look.expecting(404).at("/riverside/nothing", "errors/404");
        for (int refused : new int[] {400, 401, 408, 413, 429}) {
            look.expecting(refused).at("/refused/" + refused, "errors/" + refused);
        }
        look.expecting(409)
                .sending(form -> form.locator("[name=writer]").evaluate("e => e.value = 'somebody'"), "errors/409");
        Together.rewords(client, "riverside", goal, "To whistle a tune " + word);
        whileItsFirstWordsCannotBeOpened(
                stage, goal, () -> look.expecting(500).at("/riverside/goals/history?goal=" + goal, "errors/500"));
        look.findsNothing();
    }

    /** Breaks the seal of what a goal was called at first, which no list reads, and mends it again. */
    private static void whileItsFirstWordsCannotBeOpened(Stage stage, String goal, Runnable look) {
        Rows rows = new Rows(stage.stack());
        String one = " where kind = 'REWORDED' and goal_id = '" + goal + "'";
        rows.change("update goal_entry set words = words || '\\x00'::bytea" + one);
        try {
            look.run();
        } finally {
            rows.change("update goal_entry set words = substring(words for length(words) - 1)" + one);
        }
    }
}
