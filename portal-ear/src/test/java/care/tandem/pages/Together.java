package care.tandem.pages;

import java.time.LocalDate;
import org.jsoup.nodes.Element;

/** What people do with each other in their clinic, in one line where a test is about something else. */
final class Together {

    private Together() {}

    /** Where a goal is looked at. */
    static String view(String goal) {
        return "/goals/view?goal=" + goal;
    }

    /** A client says what they wish, and with which steps. @return the goal's id */
    static String proposes(Person client, String words, String... steps) {
        client.open("/goals/propose").writes("propose:words", words);
        for (int step = 0; step < steps.length; step++) {
            client.writes("propose:step" + (step + 1), steps[step]);
        }
        return client.presses("propose:send").idOf("goal");
    }

    /** Says yes on the goal's page to what stands there. */
    static void accepts(Person person, String goal) {
        person.open(view(goal)).presses("accept:send").isTold("Accepted");
    }

    /** A client proposes a goal and a therapist says yes to it. @return the goal's id */
    static String agree(Person client, Person therapist, String words, String... steps) {
        String goal = proposes(client, words, steps);
        accepts(therapist, goal);
        return goal;
    }

    /** Puts a goal into other words of one's own. */
    static void rewords(Person person, String goal, String words) {
        person.open(view(goal))
                .writes("reword:words", words)
                .presses("reword:send")
                .isTold("Your words are saved");
    }

    /** Lets a goal go. */
    static void ends(Person person, String goal) {
        person.open(view(goal))
                .writes("move:next", "CANCELLED")
                .presses("move:send")
                .isTold("Saved");
    }

    /** A therapist writes the scale of a goal and the client agrees. @return the address of its page */
    static String agreeOnAScale(Person client, Person therapist, String goal) {
        therapist.open("/goals/scale?goal=" + goal);
        for (int level = 0; level < 5; level++) {
            therapist.writes("write:level" + level, "Level " + level);
        }
        therapist.presses("write:send").isTold("Saved");
        String scale = client.open(view(goal)).addressOf("a[href*='/goals/scale']");
        client.open(scale).presses("agree:send").isTold("You both agree");
        return scale;
    }

    /** Rates how it went, and says something to it. */
    static void checksIn(Person person, String goal, int rating, String words) {
        person.open("/goals/check-in?goal=" + goal)
                .marks("checkIn:rating", String.valueOf(rating))
                .writes("checkIn:words", words)
                .presses("checkIn:send")
                .isTold("Thank you");
    }

    /** Begins a note on a client, about no session where that is asked. */
    static Person begins(Person therapist, Member client) {
        therapist.open("/notes/begin").chooses("begin:client", client.called()).presses("begin:send");
        Element asked = therapist.page().select("#begin input[name=which]").last();
        if (asked != null) {
            therapist.marks("which", asked.val()).presses("begin:send");
        }
        return therapist.isTold("Your draft is ready");
    }

    /** Begins a note on a client and fills in all of it: each field says what it is. */
    static Person fillsIn(Person therapist, Member client) {
        return begins(therapist, client)
                .writes("write:section0", "heard")
                .writes("write:section1", "seen")
                .writes("write:section2", "thought")
                .writes("write:section3", "planned")
                .writes("write:section4", "felt")
                .writes("write:summary", "told");
    }

    /** A draft on a client. @return its id */
    static String keeps(Person therapist, Member client) {
        return fillsIn(therapist, client)
                .presses("write:keep")
                .isTold("The draft is saved")
                .idOf("note");
    }

    /** A signed note on a client. @return its id */
    static String signs(Person therapist, Member client) {
        return fillsIn(therapist, client).presses("write:sign").isTold("Signed").idOf("note");
    }

    /** Fills in a session of an hour on that day at ten, the page's folds and all. */
    static Person plans(Person therapist, Member client, LocalDate day) {
        return therapist
                .open("/sessions/plan?day=" + day)
                .chooses("plan:client", client.called())
                .writes("plan:start", "10:00")
                .writes("plan:end", "11:00")
                .writes("plan:place", "Room 4");
    }
}
