package care.tandem.pages;

import java.util.List;

/** What a therapist writes down for themselves. */
final class OwnNotes {

    static final String LIST = "/psychotherapy";
    static final String NEW = LIST + "/write";

    /** Pages of a therapist on which nothing of a psychotherapy note has any business. */
    static final List<String> PAGES_OF_A_THERAPIST = List.of(
            "/",
            "/goals",
            "/goals/review?client=",
            "/client?client=",
            "/notes",
            "/notes/write",
            "/sessions",
            "/sessions/to-do",
            "/people",
            "/templates",
            "/settings",
            LIST,
            NEW);

    /** Pages of clients, supervisors and admins. */
    static final List<String> PAGES_OF_OTHERS =
            List.of("/", "/goals", "/goals/review", "/notes", "/sessions", "/people", "/audit");

    private OwnNotes() {}

    /** The address of one. */
    static String of(String note) {
        return NEW + "?note=" + note;
    }

    static Person fillsIn(Person therapist, String words) {
        return therapist
                .open(NEW)
                .chooses("write:client", Member.CLIENT.called())
                .writes("write:words", words);
    }

    /** @return the note's id */
    static String keeps(Person therapist, String words) {
        return fillsIn(therapist, words).presses("write:send").idOf("note");
    }
}
