package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Pages on which notes are found and put on paper. */
final class NotePages {

    private NotePages() {}

    /** As a therapist sees them who has this note, in which the word stands. */
    static void lookedAt(Inspection look, String note, String word) {
        Visitor therapist = look.visitor();
        look.at("/riverside/notes/paper?note=" + note, "notes/paper");
        look.at("/riverside/record?client=00000000-0000-4000-8000-000000011007", "record");
        look.at("/riverside/notes", "notes");
        therapist.writes("find:words", "the").presses("find:send");
        assertThat(therapist.page().locator(".find .error")).isVisible();
        look.look("a search for nothing");
        therapist.writes("find:words", word).presses("find:send");
        assertThat(therapist.page().locator(".found")).isVisible();
        look.look("a search");
    }
}
