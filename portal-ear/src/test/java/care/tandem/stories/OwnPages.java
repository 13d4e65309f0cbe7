package care.tandem.stories;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** What a therapist writes down for themselves, in one line where a story is about something else. */
final class OwnPages {

    static final String LIST = "/riverside/psychotherapy";
    static final String NEW = LIST + "/write";

    /** Pages of a therapist on which nothing of a psychotherapy note has any business. */
    static final List<String> ALL_OF_A_THERAPIST = List.of(
            "",
            "/goals",
            "/goals/review?client=00000000-0000-4000-8000-000000011007",
            "/notes",
            "/notes/write",
            "/sessions",
            "/sessions/to-do",
            "/people",
            "/templates",
            "/settings",
            "/psychotherapy",
            "/psychotherapy/write");

    /** Pages of clients, supervisors and admins. */
    static final List<String> ALL_OF_OTHERS =
            List.of("", "/goals", "/goals/review", "/notes", "/sessions", "/people", "/audit");

    private OwnPages() {}

    /** The address of one. */
    static String of(String note) {
        return NEW + "?note=" + note;
    }

    static Visitor fillsIn(Visitor therapist, String client, String words) {
        therapist.open(NEW);
        therapist.field("write:client").selectOption(new SelectOption().setLabel(client));
        return therapist.writes("write:words", words);
    }

    /** @return the note's id */
    static String keeps(Visitor therapist, String client, String words) {
        fillsIn(therapist, client, words).presses("write:send");
        return therapist.idOf("note");
    }
}
