package care.tandem.run;

import java.net.URI;
import java.util.Map;
import org.jsoup.nodes.Document;

/** Riverside Therapy: Miriam Lindqvist with Daniel and Walter, Tomás Herrera with Aisha and Lucía. */
final class RiversideStory {

    private final URI portal;

    RiversideStory(URI portal) {
        this.portal = portal;
    }

    void tell() {
        DemoPerson miriam = person("therapist@riverside.example");
        DemoPerson tomas = person("therapist2@riverside.example");
        daniel(person("client@riverside.example"), miriam);
        walter(person("client3@riverside.example"), miriam);
        DemoPerson edith = person("supervisor@riverside.example");
        edith.cosigns(aisha(person("client2@riverside.example"), tomas));
        edith.givesBack(
                lucia(person("client4@riverside.example"), tomas),
                "Please say in the summary what the two of you agreed to try, so that she can look it up.");
    }

    private DemoPerson person(String email) {
        return new DemoPerson(portal, "riverside", email);
    }

    private static void isReached(DemoPerson client, Map<String, String> lines) {
        Document page = client.visitor.open("/riverside/contact");
        client.visitor.send(Visitor.form(page, "form#keep"), "send", lines);
    }

    private void daniel(DemoPerson daniel, DemoPerson miriam) {
        isReached(
                daniel,
                Map.of(
                        "called", "Dan",
                        "pronoun", "he",
                        "language", "English, some French",
                        "phone", "+1 212 555 0142",
                        "person", "Claire Moreau, sister",
                        "personPhone", "+1 212 555 0177"));
        String sleep = daniel.proposes("I want to sleep without the light on, and not feel stupid about being afraid.");
        miriam.rewords(sleep, "Falls asleep in the dark on five nights of seven, using the breathing we practised.");
        daniel.accepts(sleep);
        daniel.adds(
                sleep,
                "Swap the big light for the small lamp.",
                "Read ten pages with the small lamp, then switch it off.");
        miriam.adds(sleep, "Leave the lamp off on Friday, with the phone within reach.");
        daniel.doesTheNextStep(sleep);
        daniel.checksIn(sleep, 41, 2, "I tried once and put it on again after five minutes.");
        daniel.checksIn(sleep, 34, 3, "");
        daniel.checksIn(sleep, 26, 3, "A bad week, but the small lamp is better than the big one.");
        daniel.checksIn(sleep, 17, 5, "Two nights without it. The second one was easier than I thought.");
        miriam.checksIn(sleep, 13, 4, "A rough week around it, and still no big light.");
        daniel.writesTheScale(
                sleep,
                "The big light, every night.",
                "The small lamp, every night.",
                "Five nights of seven in the dark.",
                "Six nights, and one of them alone in the flat.",
                "I do not think about the light any more.");
        miriam.agreesToTheScale(sleep);
        daniel.rates(sleep, 17, -1, "");
        miriam.rates(sleep, 13, 0, "Measured by the nights you told me of.");
        daniel.rates(sleep, 5, 0, "");
        daniel.says(sleep, "It is not the dark. It is lying there with nothing to do but listen.");
        miriam.hears(sleep, "That the listening is the hard part, more than the dark itself.");
        daniel.answers(sleep, "YES", "");
        daniel.checksIn(sleep, 5, 6, "Slept until the alarm on Tuesday.");

        miriam.proposesTo(
                "Daniel Moreau", "Spends one evening a week with someone he likes, starting with his sister.", 10);
        String running = daniel.proposes("Go running again like before the accident.");
        miriam.accepts(running);
        daniel.moves(running, "ON_HOLD", "My knee says not yet. I will ask the doctor first.");

        miriam.writesSoap(
                "Daniel Moreau",
                33,
                true,
                "You told me how the nights go since you took the small lamp. What I heard: it is not the dark itself, it is"
                        + " lying there with nothing to do but listen. We practised the slow breathing, and you found your"
                        + " own count for it. That was your idea, and a good one.",
                "Sleeps with the lamp on every night since the accident in March. Says he feels “like a child about it”.",
                "Tired, warm, made a joke about the lamp. Breathing exercise done twice, with ease the second time.",
                "Fear is bound to the waiting before sleep rather than to the dark. Strong wish to manage by himself.",
                "Small lamp for a week. Breathing with his own count. Look at the first check-ins together.",
                "“When it is dark I hear the brakes again. With the lamp I can see that it is only my room.”");
        miriam.writesSoap(
                "Daniel Moreau",
                12,
                true,
                "Two nights without the lamp, and you were proud and a little surprised. We wrote down what helped: reading"
                        + " first, phone in reach, and telling yourself that you may switch it on. You decide when Friday is.",
                "Two nights without the lamp in one week. Woke once and settled in about ten minutes.",
                "Rested. Speaks of the nights in the past tense for the first time.",
                "Growing confidence. The lamp has become a choice.",
                "Try Friday without the lamp. Talk about his sister’s invitation next time.",
                "“The second night was easier than I thought. I did not feel stupid.”");
        miriam.writesSoap(
                "Daniel Moreau",
                1,
                false,
                "",
                "Came in pleased: slept until the alarm on Tuesday. Sister asked him to dinner on Sunday.",
                "",
                "",
                "Decide together what a good dinner would be.",
                "");
    }

    private void walter(DemoPerson walter, DemoPerson miriam) {
        String calls = miriam.proposesTo(
                "Walter Brandt", "Calls one of his two friends each week, without a reason to call.", 8);
        walter.rewords(calls, "Ring Karl or Jim once a week, even when I have no news.");
        miriam.accepts(calls);
        walter.adds(calls, "Write both numbers on the card by the kettle.", "Ring Jim on Sunday after the match.");
        walter.doesTheNextStep(calls);
        walter.checksIn(calls, 20, 4, "Jim talked for an hour. I mostly listened, which was fine.");
        miriam.checksIn(calls, 18, 6, "He called twice and told me what he laughed about.");
        walter.checksIn(calls, 6, 5, "Karl was out. I left him a message.");
        walter.adds(calls, "Invite Jim for a Sunday lunch.");
        walter.settles(calls, "Invite Jim", "POSTPONED", "After the winter. The kitchen is not ready for guests.");
        walter.says(calls, "When I put the phone down, the house is louder than before.");

        String papers = walter.proposes("Get through Margaret’s papers without it taking the whole day from me.");
        miriam.rewords(papers, "Sorts his wife’s papers for half an hour at a time, twice a week.");
        walter.accepts(papers);
        walter.adds(papers, "One folder, kitchen timer on thirty minutes.");
        walter.doesTheNextStep(papers);
        walter.checksIn(papers, 48, 3, "The letters are the hard part.");
        walter.checksIn(papers, 22, 8, "The last folder. I kept the letters.");
        walter.moves(papers, "COMPLETED", "All of it is sorted, and the letters have a box of their own.");

        miriam.writesFreely(
                "Walter Brandt",
                19,
                true,
                "You spoke about the Sunday call with Jim, and about how quiet the house is afterwards. I heard both: that it"
                        + " was good, and that good things hurt a little now. Both may be there at once.",
                "Walter reports the first long call with a friend since the funeral. Describes the silence after it as “louder”"
                        + " than before. Eats regularly, walks daily. No thoughts of not wanting to live when asked directly."
                        + " Grief moves; contact is returning at his own pace. Next: ring Karl, and look at the papers goal.",
                "“It was good to hear him laugh. Then I put the phone down and wanted to tell Margaret.”");
    }

    /** @return the address of the note on her */
    private String aisha(DemoPerson aisha, DemoPerson tomas) {
        String meetings = aisha.proposes("Say one thing in the Monday meeting without rehearsing it all Sunday.");
        tomas.rewords(meetings, "Speaks once in each weekly meeting, with no more than ten minutes of preparation.");
        aisha.accepts(meetings);
        aisha.adds(meetings, "Ask one question, any question.", "Say a sentence that nobody asked me for.");
        aisha.doesTheNextStep(meetings);
        aisha.checksIn(meetings, 27, 2, "My heart was in my ears. I asked when the next one is. It counts.");
        aisha.checksIn(meetings, 20, 4, "");
        tomas.checksIn(meetings, 19, 6, "She described the meeting without looking for what she did wrong.");
        aisha.checksIn(meetings, 6, 5, "Sunday was almost a Sunday.");
        aisha.proposes("Tell my mother that I will not come every weekend.");
        return tomas.writesSoap(
                "Aisha Rahman",
                18,
                true,
                "We looked at the meeting as if it were a film, and you noticed how long the silence really was: two breaths."
                        + " You asked a question in front of eight people. What you want next is to say something that is not"
                        + " a question, and you chose the sentence yourself.",
                "Asked a question in the Monday meeting. Prepared for about an hour on Sunday, down from most of the day.",
                "Lively. Blushes when she tells of it and goes on all the same.",
                "Anticipation shrinks faster than the fear in the moment, which is usual and hopeful.",
                "One unasked sentence on Monday. Ten minutes to prepare, with a timer.",
                "“I waited for somebody to laugh, and they just answered me.”");
    }

    /** @return the address of the note on her */
    private String lucia(DemoPerson lucia, DemoPerson tomas) {
        String paint = tomas.proposesTo(
                "Lucía Fontes", "Paints for half an hour on two evenings a week, for nobody to see.", 6);
        lucia.declines(paint, "Painting feels like homework at the moment. I would rather start with walking.");
        String walk = lucia.proposes("Walk by the river before I open the laptop.");
        tomas.accepts(walk);
        lucia.adds(walk, "Shoes by the door, on Sunday evening.");
        lucia.checksIn(walk, 4, 7, "Cold, bright, nobody there but the heron.");
        return tomas.writesFreely(
                "Lucía Fontes",
                9,
                true,
                "You said no to painting, and I am glad that you could. We kept what matters in it, something that is only"
                        + " yours, and found the river instead.",
                "Lucía declined the proposed goal with a clear reason and a proposal of her own. Exhaustion since the summer;"
                        + " sleeps enough, enjoys little. Works ten hours on most days. Walk before work agreed as a beginning.",
                "“Everything I like becomes a task. The river does not want anything from me.”");
    }
}
