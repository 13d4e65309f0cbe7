package care.tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Visitor;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Clara at Hilltop with ten clients, and with ten thousand: what she can find, and what her pages cost. */
@InBrowser
@ResourceLock("portal")
class ManyClientsTest {

    private static final String HILLTOP = "00000000-0000-4000-8000-000000020000";
    private static final String CLARA = "00000000-0000-4000-8000-000000021009";
    private static final String OF_THEM = " where clinic_id = '" + HILLTOP + "' and email like 'many%@clients.example'";

    /** Pages with people on them, and forms in which one is chosen. */
    private static final List<String> PAGES = List.of(
            "/hilltop",
            "/hilltop/people",
            "/hilltop/sessions/plan",
            "/hilltop/notes",
            "/hilltop/notes/begin",
            "/hilltop/goals/propose",
            "/hilltop/psychotherapy",
            "/hilltop/psychotherapy/write");

    private static final int HOME_STATEMENTS = 12;

    private static final int DRAFT_STATEMENTS = 8;
    private static final int VISITS = 20;

    /** Milliseconds, for one visit of many: with a plan that compares each goal with each client, it took 1,500. */
    private static final int SOON = 500;

    /** A list of 25 in place of ten, and a field to find the others. */
    private static final int ROOM_FOR_MORE = 20_000;

    private Stage stage;
    private Rows rows;
    private Visitor clara;

    @BeforeEach
    void comesIn(Stage itsStage) {
        stage = itsStage;
        rows = new Rows(stage.stack());
        clara = stage.plain("both@tandem.example");
    }

    @AfterEach
    void theyLeave() {
        rows.change("alter system reset log_statement");
        rows.change("select pg_reload_conf()");
        rows.change("delete from note where client_id in (select id from member" + OF_THEM + ")");
        rows.change("delete from goal where client_id in (select id from member" + OF_THEM + ")");
        rows.change("delete from caseload where client_id in (select id from member" + OF_THEM + ")");
        rows.change("delete from member" + OF_THEM);
    }

    @Test
    void arePagesOfAsManyBytesAndStatementsAsOfTen() {
        have(1, 10);
        Map<String, Integer> bytes = bytes();
        long statements = statementsOf("/hilltop");
        have(11, 10_000);

        assertThat(bytes())
                .allSatisfy((page, size) ->
                        assertThat(size).as(page).isLessThan(bytes.getOrDefault(page, 0) + ROOM_FOR_MORE));
        assertThat(statementsOf("/hilltop")).isEqualTo(statements).isLessThanOrEqualTo(HOME_STATEMENTS);
    }

    @Test
    void costNoMoreForATherapistWhoIsAClientToo() {
        String roles = "update member set roles = '{%s}' where clinic_id = '" + HILLTOP + "' and id = '" + CLARA + "'";
        rows.change(roles.formatted("THERAPIST,CLIENT"));
        try {
            assertThat(statementsOf("/hilltop")).isLessThanOrEqualTo(HOME_STATEMENTS);
            Document own = clara.follow(clara.open("/hilltop"), "a[href*='own=yes']");
            assertThat(own.select("#nextSteps")).hasSize(1);
            assertThat(statementsOf("/hilltop?own=yes")).isLessThanOrEqualTo(HOME_STATEMENTS);
        } finally {
            rows.change(roles.formatted("THERAPIST"));
        }
    }

    @Test
    void leaveADraftAFewStatementsToOpenWithAllThatStandsBesideIt() {
        have(1, 1);
        Document begin = clara.open("/hilltop/notes/begin");
        String client =
                begin.select("select[id='begin:client'] option:contains(Many)").val();
        Document draft =
                clara.send(Visitor.form(begin, "#begin"), "send", Map.of("client", client, "sessionDay", "2026-01-15"));
        assertThat(statementsOf(draft.location())).isLessThanOrEqualTo(DRAFT_STATEMENTS);
    }

    /** The database keeps a plan once it has made a few; that one has to do for ten thousand goals, too. */
    @Test
    void makeHomeNoSlowerWithAGoalEach() {
        have(1, 10_000);
        rows.change(
                "insert into goal (clinic_id, id, client_id, proposed_by, proposed_side, proposed_at, client_words, "
                        + "clinician_words, state, state_at, changed_at, client_accepted_at, clinician_accepted_at) "
                        + "select clinic_id, gen_random_uuid(), id, '" + CLARA
                        + "', 'CLINICIAN', now(), '', '', 'ACTIVE', "
                        + "now(), now(), now(), now() from member" + OF_THEM);
        rows.change("analyze goal");
        List<Long> times = IntStream.range(0, VISITS)
                .mapToLong(visit -> millisecondsOf("/hilltop"))
                .boxed()
                .toList();

        assertThat(times.subList(VISITS / 2, VISITS)).as("%s ms", times).anyMatch(each -> each < SOON);
    }

    private long millisecondsOf(String page) {
        long before = System.nanoTime();
        clara.open(page);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
    }

    @Test
    void standInAlphabeticalOrder() {
        have(1, 8);
        assertThat(clara.open("/hilltop/people")
                        .select("a[href*='goals?client=']:contains(Many)")
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
        have(1, 10_000);
        Document planning = clara.open("/hilltop/sessions/plan");
        assertThat(planning.select("select[id='plan:client'] option")).hasSize(26);

        Document found = finds(planning, Map.of("clientName", "zoe 7778", "place", "Room 4"));
        Element zoe = found.expectFirst("select[id='plan:client'] option:contains(Zoë Many 7778)");
        assertThat(found.expectFirst("input[id='plan:place']").attr("value")).isEqualTo("Room 4");

        Document others = finds(found, Map.of("client", zoe.attr("value"), "clientName", "nobody of that name"));
        assertThat(others.select("select[id='plan:client'] option[selected]").eachText())
                .containsExactly("Zoë Many 7778");
    }

    @Test
    void areFoundOnHomeAndAmongPeopleAndPageByPage() {
        have(1, 10_000);
        for (String page : List.of("/hilltop", "/hilltop/people")) {
            Document list = clara.open(page);
            assertThat(list.select("a[href*='goals?client=']")).hasSizeBetween(10, 25);
            Document found = clara.send(Visitor.form(list, "#caseload"), "send", Map.of("name", "ZOE 7778"));
            assertThat(found.select("a[href*='goals?client=']").eachText()).containsExactly("Zoë Many 7778");
        }
        Document second = clara.open("/hilltop/people?page=1");
        assertThat(second.select("a[href*='goals?client=']"))
                .hasSize(25)
                .extracting(Element::text)
                .doesNotContainAnyElementsOf(clara.open("/hilltop/people")
                        .select("a[href*='goals?client=']")
                        .eachText());
    }

    private Document finds(Document page, Map<String, String> fields) {
        Map<String, String> sent = new TreeMap<>(fields);
        return clara.send(Visitor.form(page, "#plan"), "clientFind", sent);
    }

    private void have(int from, int to) {
        rows.change("insert into member (clinic_id, id, email, name, roles) select '" + HILLTOP
                + "', gen_random_uuid(), 'many' || i || '@clients.example', "
                + "(array['Zoë', 'Łukasz', 'adam', 'Ñusta'])[1 + (i + 2) % 4] || ' Many ' || i, '{CLIENT}' "
                + "from generate_series(" + from + ", " + to + ") i");
        rows.change("insert into caseload (clinic_id, id, therapist_id, client_id, since) select clinic_id, "
                + "gen_random_uuid(), '" + CLARA + "', id, date '2026-01-12' from member m" + OF_THEM
                + " and not exists (select from caseload l where l.client_id = m.id)");
        rows.change("analyze member; analyze caseload");
    }

    private Map<String, Integer> bytes() {
        Map<String, Integer> bytes = new TreeMap<>();
        for (String page : PAGES) {
            bytes.put(page, clara.open(page).outerHtml().getBytes(StandardCharsets.UTF_8).length);
        }
        return bytes;
    }

    /** As {@code doors.Statements} counts them, told by the database itself; the fewest of a few visits, as others ask too. */
    private long statementsOf(String page) {
        rows.change("alter system set log_statement = 'all'");
        rows.change("select pg_reload_conf()");
        clara.open(page);
        return IntStream.range(0, 4).mapToLong(i -> countedDuring(page)).min().orElseThrow();
    }

    private long countedDuring(String page) {
        Path log = stage.stack().state().path("log").resolve("postgres.log");
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long before = file.length();
            clara.open(page);
            file.seek(before);
            byte[] written = new byte[(int) (file.length() - before)];
            file.readFully(written);
            return new String(written, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("LOG:  execute"))
                    .filter(line -> !line.matches(".*: (BEGIN|COMMIT|ROLLBACK|select set_config.*)"))
                    .count();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
