package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Visitor;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A therapist with ten clients, and one with ten thousand: what they can find, and what their pages cost. */
@OverHttp
@ResourceLock("portal")
@TestInstance(Lifecycle.PER_CLASS)
class ManyClientsTest {

    /** Pages with people on them, and forms in which one is chosen. */
    private static final List<String> PAGES = List.of(
            "/",
            "/people",
            "/sessions/plan",
            "/notes",
            "/notes/begin",
            "/goals/propose",
            "/psychotherapy",
            "/psychotherapy/write");

    private static final int HOME_STATEMENTS = 13;
    private static final int CLIENT_STATEMENTS = 8;
    private static final int DRAFT_STATEMENTS = 8;
    private static final int VISITS = 20;

    /** Milliseconds, for one visit of many: with a plan that compares each goal with each client, it took 1,500. */
    private static final int SOON = 500;

    /** A list of 25 in place of ten, and a field to find the others. */
    private static final int ROOM_FOR_MORE = 20_000;

    private Clinic few;
    private Clinic many;

    @BeforeAll
    void found(Clinic ofTen, Clinic ofTenThousand) {
        few = ofTen;
        have(few, 10);
        many = ofTenThousand;
        have(many, 10_000);
        few.rows().change("alter system set log_statement = 'all'");
        few.rows().change("select pg_reload_conf()");
    }

    @AfterAll
    void countNoLonger() {
        few.rows().change("alter system reset log_statement");
        few.rows().change("select pg_reload_conf()");
    }

    @Test
    void arePagesOfAsManyBytesAndStatementsAsOfTen() {
        assertThat(PAGES)
                .allSatisfy(page -> assertThat(bytesOf(many, page)).isLessThan(bytesOf(few, page) + ROOM_FOR_MORE));
        assertThat(statementsOf(many.therapist(), "/"))
                .isEqualTo(statementsOf(few.therapist(), "/"))
                .isLessThanOrEqualTo(HOME_STATEMENTS);
    }

    /** As a browser gets it, with all that is traced of it. */
    @Test
    void showAClientWithAllThatHangsOnThemInEightStatements(Clinic clinic) {
        Person therapist = clinic.therapist();
        String page = "/client?client=" + clinic.idOf(Member.CLIENT);
        Together.proposes(clinic.client(), "To row");
        Together.signs(therapist, Member.CLIENT);
        Together.keeps(therapist, Member.CLIENT);
        assertThat(statementsOf(therapist, page)).isLessThanOrEqualTo(CLIENT_STATEMENTS);
    }

    private static int bytesOf(Clinic clinic, String page) {
        return clinic.therapist().download(page).body().length;
    }

    @Test
    void costNoMoreForATherapistWhoIsAClientToo(Clinic clinic) {
        clinic.hasAlsoAs("CLIENT", Member.THERAPIST);
        Person therapist = clinic.therapist();
        assertThat(statementsOf(therapist, "/")).isLessThanOrEqualTo(HOME_STATEMENTS);
        therapist.open("/").follows("a[href*='own=yes']");
        assertThat(therapist.all("#nextSteps")).hasSize(1);
        assertThat(statementsOf(therapist, "/?own=yes")).isLessThanOrEqualTo(HOME_STATEMENTS);
    }

    @Test
    void leaveADraftAFewStatementsToOpenWithAllThatStandsBesideIt(Clinic clinic) {
        Person therapist = clinic.therapist();
        String note = Together.begins(therapist, Member.CLIENT).idOf("note");
        assertThat(statementsOf(therapist, "/notes/write?note=" + note)).isLessThanOrEqualTo(DRAFT_STATEMENTS);
    }

    /** The database keeps a plan once it has made a few; that one has to do for ten thousand goals, too. */
    @Test
    void makeHomeNoSlowerWithAGoalEach(Clinic clinic) {
        have(clinic, 10_000);
        clinic.rows()
                .change("insert into goal (clinic_id, id, client_id, proposed_by, proposed_side, proposed_at,"
                        + " client_words, clinician_words, state, state_at, changed_at, client_accepted_at,"
                        + " clinician_accepted_at) select clinic_id,"
                        + " gen_random_uuid(), id,"
                        + " '" + clinic.idOf(Member.THERAPIST)
                        + "', 'CLINICIAN', now(), '', '', 'ACTIVE', now(), now(), now(), now() from member "
                        + "where clinic_id = '" + clinic.id() + "' and name like '%Many%'; analyze goal");
        Person therapist = clinic.therapist();
        List<Long> times = IntStream.range(0, VISITS)
                .mapToLong(visit -> millisecondsOf(therapist))
                .boxed()
                .toList();

        assertThat(times.subList(VISITS / 2, VISITS)).as("%s ms", times).anyMatch(each -> each < SOON);
    }

    private static long millisecondsOf(Person therapist) {
        long before = System.nanoTime();
        therapist.open("/");
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
    }

    @Test
    void standInAlphabeticalOrder(Clinic clinic) {
        have(clinic, 8);
        assertThat(clinic.therapist()
                        .open("/people")
                        .all("a[href*='client?client=']:contains(Many)")
                        .eachText())
                .containsExactly(
                        "adam Many 4",
                        "adam Many 8",
                        "Łukasz Many 3",
                        "Łukasz Many 7",
                        "Ñusta Many 1",
                        "Ñusta Many 5",
                        "Zoë Many 2",
                        "Zoë Many 6");
    }

    @Test
    void areFoundByTypingPartOfANameAndStayChosen() {
        Person therapist = many.therapist().open("/sessions/plan");
        assertThat(therapist.field("plan:client").select("option")).hasSize(26);

        finds(therapist.writes("plan:place", "Room 4"), "zoe 7778");
        assertThat(therapist.field("plan:client").select("option:contains(Zoë Many 7778)"))
                .hasSize(1);
        assertThat(therapist.value("plan:place")).isEqualTo("Room 4");

        finds(therapist.chooses("plan:client", "Zoë Many 7778"), "nobody of that name");
        assertThat(therapist.field("plan:client").select("option[selected]").eachText())
                .containsExactly("Zoë Many 7778");
    }

    private static void finds(Person therapist, String name) {
        therapist.page().expectFirst("#plan [name$=clientName]").val(name);
        therapist.answerToPressing(therapist.page().expectFirst("#plan [name$=clientFind]"));
    }

    @Test
    void areFoundOnHomeAndAmongPeopleAndPageByPage() {
        Person therapist = many.therapist();
        for (String page : List.of("/", "/people")) {
            assertThat(people(therapist.open(page))).hasSizeBetween(10, 25);
            Element found = Visitor.form(therapist.page(), "#caseload");
            found.expectFirst("[name$=name]").val("ZOE 7778");
            therapist.answerToPressing(found.expectFirst("[type=submit]"));
            assertThat(people(therapist)).containsExactly("Zoë Many 7778");
        }
        List<String> first = people(therapist.open("/people"));
        assertThat(people(therapist.open("/people?page=1"))).hasSize(25).doesNotContainAnyElementsOf(first);
    }

    private static List<String> people(Person therapist) {
        return therapist.all("a[href*='client?client=']").eachText();
    }

    private static void have(Clinic clinic, int clients) {
        clinic.rows()
                .change("insert into member (clinic_id, id, email, name, roles) select '" + clinic.id()
                        + "', gen_random_uuid(), 'many' || i || '@clients.example', "
                        + "(array['Zoë', 'Łukasz', 'adam', 'Ñusta'])[1 + (i + 2) % 4] || ' Many ' || i, '{CLIENT}' "
                        + "from generate_series(1, " + clients + ") i; "
                        + "insert into caseload (clinic_id, id, therapist_id, client_id, since) select clinic_id, "
                        + "gen_random_uuid(), '" + clinic.idOf(Member.THERAPIST)
                        + "', id, date '2026-01-12' from member "
                        + "where clinic_id = '" + clinic.id() + "' and name like '%Many%'; analyze member, caseload");
    }

    /** As {@code doors.Statements} counts them, told by the database itself; the fewest of a few visits. */
    private static long statementsOf(Person person, String page) {
        person.open(page);
        return IntStream.range(0, 4)
                .mapToLong(i -> countedDuring(person, page))
                .min()
                .orElseThrow();
    }

    private static long countedDuring(Person person, String page) {
        Path log = person.clinic().stack().state().path("log").resolve("postgres.log");
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long before = file.length();
            person.open(page);
            file.seek(before);
            byte[] written = new byte[(int) (file.length() - before)];
            file.readFully(written);
            return new String(written, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("LOG:  execute"))
                    .filter(line -> !line.matches(".*: (BEGIN|COMMIT|ROLLBACK|select set_config.*)"))
                    .count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
