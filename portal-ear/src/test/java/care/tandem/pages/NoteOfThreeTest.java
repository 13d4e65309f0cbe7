package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A note between its author, their supervisor and the client. */
@OverHttp
class NoteOfThreeTest {

    @Test
    void goesToTheSupervisorAndBackAndReachesTheClient(Clinic clinic) {
        Person author = clinic.colleague();
        Person supervisor = clinic.has(Member.SUPERVISOR);
        Person client = clinic.has(Member.CLIENT_OF_COLLEAGUE);
        Together.fillsIn(author, Member.CLIENT_OF_COLLEAGUE)
                .presses("write:sign")
                .isTold("It waits for the cosignature");
        String note = author.idOf("note");

        supervisor.open("/").follows("main a[href$='notes/view?note=" + note + "']");
        supervisor
                .writes("say:comment", "Which day is that?")
                .presses("say:send")
                .isTold("Sent");
        supervisor
                .writes("giveBack:reason", "Say it more kindly")
                .presses("giveBack:send")
                .isTold("back with its author");
        assertThat(client.answerAt("/notes/summary?note=" + note)).isEqualTo(404);

        author.open("/notes/write?note=" + note);
        assertThat(author.main()).contains("Which day is that?");
        assertThat(author.all(".flagged-note").text()).contains("Say it more kindly");
        author.writes("write:summary", "You said a lot").presses("write:sign").isTold("It waits for the cosignature");

        supervisor.open("/notes/view?note=" + note).presses("cosign:send").isTold("Signed and locked");
        assertThat(supervisor.all(".signatures").text()).contains("word for word, what was signed");

        client.open("/notes/summary?note=" + note);
        assertThat(client.main()).contains("You said a lot");
        assertThat(client.page().outerHtml()).doesNotContain("heard", "Which day is that");
        addsSomething(author, note);
    }

    /** From where it was written: what is signed is read there. */
    private static void addsSomething(Person author, String note) {
        String added = "She rang **on Tuesday**, (M): \n\n  2. 12*3*4\n---\n> `said` <b>no</b>";
        author.open("/notes/write?note=" + note)
                .writes("addenda:addendum", added)
                .presses("addenda:signAddendum")
                .isTold("The addendum is signed");
        assertThat(author.page().expectFirst(".addendum .written").wholeText()).isEqualTo(added);
        author.writes("unlock:reason", "A wrong name").presses("unlock:send").isTold("It is open");
        assertThat(author.value("write:section0")).isEqualTo("heard");
    }

    @Test
    void goesBackToWhatStoodThereBefore(Clinic clinic) {
        Person author = Together.fillsIn(clinic.therapist(), Member.CLIENT)
                .writes("write:section0", "A long story")
                .presses("write:keep")
                .writes("write:section0", "Short")
                .presses("write:keep");
        author.follows("a[href*='notes/saved?']").follows(".lines .line-title");
        assertThat(author.all("ins").text()).contains("A long story");
        author.presses("back:send").isTold("Restored");
        assertThat(author.value("write:section0")).isEqualTo("A long story");
    }
}
