package care.tandem.stories;

import com.microsoft.playwright.options.SelectOption;

/** What a therapist writes down for themselves, in one line where a story is about something else. */
final class OwnPages {

    private static final String NEW = "/riverside/psychotherapy/write";

    private OwnPages() {}

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
