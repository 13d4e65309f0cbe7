package care.tandem.run;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The weeks of the demo's therapists, around the day on which it is told: what was, what is next, what comes again. */
final class CalendarStory {

    private static final LocalTime FORENOON = LocalTime.of(10, 0);
    private static final LocalTime LATE = LocalTime.of(20, 0);

    private final URI portal;

    CalendarStory(URI portal) {
        this.portal = portal;
    }

    void tell() {
        riverside(ZonedDateTime.now(ZoneId.of("America/New_York")));
        hilltop(ZonedDateTime.now(ZoneId.of("Europe/Madrid")));
    }

    private void riverside(ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        DemoPerson miriam = person("riverside", "therapist");
        miriam.plans("Daniel Moreau", today.minusDays(1), LocalTime.of(10, 0), every(1, 12, "Room 2"));
        LocalDate walters = now.toLocalTime().isBefore(FORENOON) ? today.minusDays(1) : today;
        miriam.plans("Walter Brandt", walters, LocalTime.of(8, 0), every(2, 6, "Room 2"));
        soon(miriam, "Daniel Moreau", now, video("https://video.riverside.example/room-2"));
        miriam.plansGroup(
                "Daniel Moreau",
                "Walter Brandt",
                today.plusDays(2),
                LocalTime.of(17, 0),
                Map.of("end", "18:30", "place", "The garden room"));
        miriam.sawEverybody(today.minusDays(1));
        theEveningGroup(miriam, today.minusDays(8));
        person("riverside", "client")
                .prepares("My sister’s dinner on Sunday. I have not said yes.", "Slept until the alarm on Tuesday.");

        DemoPerson tomas = person("riverside", "therapist2");
        tomas.plans("Lucía Fontes", today, LocalTime.of(9, 0), every(1, 8, "Room 4"));
        tomas.plans("Aisha Rahman", today.plusDays(1), LocalTime.of(11, 0), every(1, 8, "Room 4"));
        person("riverside", "client2").prepares("The meeting on Monday.", "");
    }

    /** Two clients at once: a note of the group, and one on each. */
    private static void theEveningGroup(DemoPerson miriam, LocalDate day) {
        miriam.plansGroup(
                "Daniel Moreau",
                "Walter Brandt",
                day,
                LocalTime.of(17, 0),
                Map.of("end", "18:30", "place", "The garden room"));
        miriam.sawEverybody(day);
        miriam.writesOfTheGroup(
                day,
                "This evening was about the hour before sleep, and what each of you does with it. You found that being alone in"
                        + " a quiet house and lying awake in a dark one are not so different. The group agreed on one thing to"
                        + " try: to write down one sound of the day before the light goes out.",
                "First evening of the small group. Daniel spoke of the lamp, Walter of the silence after the telephone. Each"
                        + " recognised the other’s evenings without comparing them. Warm, a little shy, much nodding.",
                "“I did not know that other people listen to their house, too.”");
        miriam.writesInTheGroup(
                day,
                "Daniel Moreau",
                "You told the others about the small lamp, which you had not told anybody but me. I saw how much lighter you sat"
                        + " after that.",
                "Daniel spoke first, and about the lamp. No shame in his voice this time.",
                "“Saying it was worse than it is.”");
        miriam.writesInTheGroup(
                day,
                "Walter Brandt",
                "You asked a question and waited for the answer, which is a way of being good company. You said that you would"
                        + " come again.",
                "Walter mostly listened, asked once, and stayed to put away the chairs. Contact goes well in small doses.",
                "“The chairs gave me something to do with my hands.”");
    }

    private void hilltop(ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        DemoPerson hannah = person("hilltop", "therapist");
        hannah.plans("Noor Haddad", today, LocalTime.of(9, 30), every(1, 10, "Upstairs"));
        hannah.plans("Yuki Tanabe", today.plusDays(1), LocalTime.of(16, 0), every(2, 4, "Upstairs"));
        person("hilltop", "client3").prepares("", "I cooked for my flatmate and her mother.");

        DemoPerson samuel = person("hilltop", "therapist2");
        soon(samuel, "Peter Callahan", now, Map.of("mode", "PHONE", "place", "+34 600 000 000"));
        samuel.plans("Carmen Ibáñez", today.plusDays(1), LocalTime.of(10, 0), every(1, 6, "Downstairs"));
    }

    /** One that begins within two hours; late in the evening, tomorrow at seven. */
    private static void soon(DemoPerson therapist, String client, ZonedDateTime now, Map<String, String> how) {
        if (now.toLocalTime().isBefore(LATE)) {
            LocalTime start = now.toLocalTime().truncatedTo(ChronoUnit.HOURS).plusHours(2);
            therapist.plans(client, now.toLocalDate(), start, how);
        } else {
            therapist.plans(client, now.toLocalDate().plusDays(1), LocalTime.of(7, 0), how);
        }
    }

    private static Map<String, String> every(int weeks, int times, String room) {
        return Map.of("everyWeeks", String.valueOf(weeks), "times", String.valueOf(times), "place", room);
    }

    private static Map<String, String> video(String link) {
        return Map.of("mode", "VIDEO", "place", link);
    }

    private DemoPerson person(String clinic, String who) {
        return new DemoPerson(portal, clinic, who + "@" + clinic + ".example");
    }
}
