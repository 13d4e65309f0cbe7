package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What an admin reads of the log, looks for in it and takes along. */
@OverHttp
class TrailTest {

    private static final String LINES = "ol.log > li";

    @Test
    void saysInSentencesWhoDidWhatInWhoseRecordAndFromWhere(Clinic clinic) {
        UUID goal = propose(clinic);
        clinic.therapist().open("/goals/view?goal=" + goal);
        Person admin = clinic.has(Member.ADMIN).open("/audit");

        Element line = first(admin, "opened a goal");
        assertThat(line.text())
                .contains("Miriam Lindqvist opened a goal, in the record of Walter Brandt.")
                .contains("from 127.0.0.1")
                .contains("done");
        assertThat(clinic.has(Member.ADMIN).speaking("es-ES").open("/audit").main())
                .contains("Miriam Lindqvist abrió una meta, en el expediente de Walter Brandt.");
    }

    @Test
    void keepsOfAClientNoMoreThanTheNetworkTheyCameFrom(Clinic clinic) {
        clinic.client().open("/goals");
        Person admin = clinic.has(Member.ADMIN).open("/audit?lists=yes");

        assertThat(first(admin, "Walter Brandt looked at the list of goals").text())
                .contains("from 127.0.0.0/24");
        assertThat(clinic.rows()
                        .number("select count(*) from audit_entry where address = '127.0.0.1' and clinic_id = '"
                                + clinic.id() + "' and member_id = '" + clinic.idOf(Member.CLIENT) + "'"))
                .isZero();
    }

    @Test
    void saysOfWhatWasRefusedThatItWasAndWhy(Clinic clinic) {
        clinic.client().answerAt("/goals/view?goal=" + UUID.randomUUID());
        Person admin = clinic.has(Member.ADMIN).open("/audit");

        assertThat(first(admin, "Walter Brandt").text())
                .contains("Walter Brandt asked for this and was refused: opened a goal.")
                .contains("it is not there for them");
    }

    @Test
    void isSearchedByPersonByWhomItWasAboutByActByOutcomeAndByDay(Clinic clinic) {
        UUID goal = propose(clinic);
        clinic.therapist().open("/goals/view?goal=" + goal);
        clinic.client().open("/goals/view?goal=" + goal);
        clinic.client().answerAt("/goals/view?goal=" + UUID.randomUUID());
        clinic.therapist().open("/sessions");
        Person admin = clinic.has(Member.ADMIN);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Madrid"));

        assertThat(lines(admin.open("/audit?member=" + clinic.idOf(Member.THERAPIST))))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("Miriam Lindqvist"));
        assertThat(lines(admin.open("/audit?client=" + clinic.idOf(Member.CLIENT) + "&act=Goals.open")))
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.contains("opened a goal, in the record of Walter Brandt."));
        assertThat(lines(admin.open("/audit?client=" + clinic.idOf(Member.OTHER_CLIENT))))
                .isEmpty();
        assertThat(lines(admin.open("/audit?act=Goals.open"))).hasSizeGreaterThan(2);
        assertThat(lines(admin.open("/audit?act=Goals.open&outcome=REFUSED"))).hasSize(1);
        assertThat(lines(admin.open("/audit?lists=yes&member=" + clinic.idOf(Member.THERAPIST) + "&act=Sessions.day")))
                .allMatch(line -> line.contains("looked at a day of sessions"));
        assertThat(lines(admin.open("/audit?from=" + today + "&to=" + today))).isNotEmpty();
        assertThat(lines(admin.open("/audit?to=" + today.minusDays(1)))).isEmpty();
        assertThat(admin.main()).contains("Nothing is on record here.");
        assertThat(admin.open("/audit?from=" + today + "&outcome=REFUSED").value("from"))
                .isEqualTo(today.toString());
        assertThat(admin.value("outcome")).isEqualTo("REFUSED");
    }

    @Test
    void isReadOnPageByPageWithoutAGapOrALineTwice(Clinic clinic) {
        clinic.rows().change(copies(clinic, 120));
        Person admin = clinic.has(Member.ADMIN).open("/audit?act=Goals.open");
        int read = admin.all(LINES).size();
        while (!admin.all("nav.pages a:contains(Older)").isEmpty()) {
            admin.follows("nav.pages a:contains(Older)");
            read += admin.all(LINES).size();
        }

        assertThat(read).isEqualTo(120);
        assertThat(admin.all("nav.pages a:contains(Newest)")).isNotEmpty();
    }

    @Test
    void refusesDaysInTheWrongOrderAtTheirFields(Clinic clinic) {
        Person admin = clinic.has(Member.ADMIN);

        assertThat(admin.answerAt("/audit?from=2026-05-02&to=2026-05-01")).isEqualTo(422);
        assertThat(admin.field("daysError").text())
                .isEqualTo("The last day is before the first. Please change one of them.");
        assertThat(admin.field("to").attr("aria-invalid")).isEqualTo("true");
        assertThat(admin.value("from")).isEqualTo("2026-05-02");
        assertThat(admin.answerAt("/audit?from=%2B999999999-01-01")).isEqualTo(422);
        assertThat(admin.answerAt("/audit/export?as=csv&from=2026-05-02&to=2026-05-01"))
                .isEqualTo(409);
    }

    @Test
    void takesNothingForWhatIsNoneOrIsNotOfTheClinic(Clinic clinic) {
        Person admin = clinic.has(Member.ADMIN);

        for (String nobody : List.of("member=" + UUID.randomUUID(), "client=" + UUID.randomUUID(), "member=1")) {
            assertThat(admin.answerAt("/audit?" + nobody)).as(nobody).isEqualTo(404);
            assertThat(admin.answerAt("/audit/export?as=csv&" + nobody))
                    .as(nobody)
                    .isEqualTo(404);
        }
        for (String odd : List.of(
                "before=99999999999",
                "before=+1000000000-12-31T23:59:59Z_" + clinic.id(),
                "page=99999999999",
                "act=Nothing.at.all",
                "outcome=LOST",
                "from=2026-13-45",
                "to=",
                "lists=maybe")) {
            assertThat(admin.answerAt("/audit?" + odd)).as(odd).isEqualTo(200);
        }
        assertThat(clinic.therapist().answerAt("/audit/export?as=csv")).isEqualTo(403);
        assertThat(clinic.client().answerAt("/audit/export?as=json")).isEqualTo(403);
    }

    @Test
    void isTakenAlongAsASpreadsheetWithoutFormulas(Clinic clinic) throws IOException {
        clinic.rows()
                .change("update member set name = '=HYPERLINK(\"x\"), \"Wally\"' where clinic_id = '" + clinic.id()
                        + "' and id = '" + clinic.idOf(Member.CLIENT) + "'");
        clinic.client().open("/goals");
        HttpResponse<byte[]> file = clinic.has(Member.ADMIN).download("/audit/export?as=csv&lists=yes");
        String text = new String(file.body(), StandardCharsets.UTF_8);

        assertThat(file.headers().firstValue("Content-Type").orElse("")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"log-" + clinic.address().substring(1));
        assertThat(text).startsWith("\ufeffWhen,Who,What").contains("\r\n");
        List<CSVRecord> records =
                CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).getRecords();
        assertThat(records).allMatch(record -> record.size() == 12);
        assertThat(records)
                .filteredOn(record -> record.get(2).equals("looked at the list of goals"))
                .isNotEmpty()
                .allMatch(record -> record.get(1).equals("'=HYPERLINK(\"x\"), \"Wally\""));
    }

    @Test
    void isTakenAlongWholeAlsoWhereItIsLongAndWhileItGrows(Clinic clinic) throws IOException {
        clinic.rows().change(copies(clinic, 2_345));
        Person admin = clinic.has(Member.ADMIN);
        String found = text(admin.download("/audit/export?as=csv&act=Goals.open"));
        String nothing = text(admin.download("/audit/export?as=csv&act=Goals.open&to=2000-01-01"));

        assertThat(CSVFormat.RFC4180.parse(new StringReader(found)).getRecords())
                .hasSize(2_346);
        assertThat(CSVFormat.RFC4180.parse(new StringReader(nothing)).getRecords())
                .hasSize(1);
        assertThat(text(admin.download("/audit/export?as=json&act=Goals.open&to=2000-01-01")))
                .isEqualTo("[]");
        assertThat(text(admin.download("/audit/export?as=json&act=Goals.open")))
                .startsWith("[{\"id\":\"")
                .endsWith("}]");
    }

    private static UUID propose(Clinic clinic) {
        Person therapist = clinic.therapist().open("/goals/propose?client=" + clinic.idOf(Member.CLIENT));
        therapist.writes("propose:words", "Walk to the river").presses("propose:send");
        return UUID.fromString(clinic.rows().text("select id::text from goal where clinic_id = '" + clinic.id() + "'"));
    }

    /** So many lines, of which some have the same moment. */
    private static String copies(Clinic clinic, int number) {
        return "insert into audit_entry (clinic_id, id, at, subject, member_id, call, item, outcome) select '"
                + clinic.id()
                + "', gen_random_uuid(), now() - (i / 3) * interval '1 second', 'somebody', '"
                + clinic.idOf(Member.THERAPIST) + "', 'Goals.open', gen_random_uuid(), 'DONE' from generate_series(1, "
                + number + ") i";
    }

    private static Element first(Person reader, String words) {
        return reader.all(LINES).stream()
                .filter(line -> line.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not in: " + reader.main()));
    }

    private static List<String> lines(Person reader) {
        return reader.all(LINES).eachText();
    }

    private static String text(HttpResponse<byte[]> file) {
        return new String(file.body(), StandardCharsets.UTF_8);
    }
}
