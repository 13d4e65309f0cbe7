package care.tandem.pages;

import static care.tandem.pages.LogOnTrial.change;
import static care.tandem.pages.LogOnTrial.check;
import static care.tandem.pages.LogOnTrial.foundWithoutServer;
import static care.tandem.pages.LogOnTrial.head;
import static care.tandem.pages.LogOnTrial.notAsSigned;
import static care.tandem.pages.LogOnTrial.ofEachTable;
import static care.tandem.pages.LogOnTrial.ofTree;
import static care.tandem.pages.LogOnTrial.size;
import static care.tandem.pages.LogOnTrial.withLines;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever somebody does to the log who can do anything in the database is found when it is checked, and where. */
@OverHttp
class ProofTest {

    @Test
    void fitsAsLongAsNobodyTouchedIt(Clinic clinic) {
        Person admin = withLines(clinic, 300);

        assertThat(check(admin)).isEmpty();
        assertThat(admin.main()).contains("Everything fits").contains("kept outside the database");
        assertThat(check(admin)).isEmpty();
    }

    @Test
    void provesOneLineAndThatALaterLogBeginsWithAnEarlier(Clinic clinic) {
        Person admin = withLines(clinic, 300);
        check(admin);
        admin.open("/audit?act=Goals.open").follows("ol.log a[href*=proof]");
        assertThat(admin.all("#line .verdict").text())
                .contains("is number")
                .contains("is what it was when it was signed");
        assertThat(admin.all("#line pre").get(0).text())
                .startsWith("{\"at\":\"")
                .endsWith(",\"v\":1}");

        check(admin);
        List<String> sizes = admin.all("#older option").eachAttr("value");
        admin.open("/audit/proof?older=" + sizes.get(sizes.size() - 1) + "&newer=" + sizes.get(0));
        assertThat(admin.all("#heads .verdict").text())
                .contains("begins with all")
                .contains("unchanged");
        assertThat(admin.answerAt("/audit/proof?older=1&newer=999999")).isEqualTo(404);
        assertThat(admin.answerAt("/audit/proof?entry=" + UUID.randomUUID())).isEqualTo(404);
        assertThat(clinic.therapist().answerAt("/audit/proof")).isEqualTo(403);
    }

    @Test
    void tellsWhichLineWasChanged(Clinic clinic) {
        Person admin = withLines(clinic, 20);
        check(admin);
        clinic.rows().change(change(clinic, "update audit_entry set outcome = 'REFUSED'", 7));

        assertThat(check(admin)).containsExactly("Line 8 is not what it was when it was written.");
        admin.follows("ul.findings a");
        assertThat(admin.all("#line .verdict").text()).isEqualTo("Line 8 is not what it was when it was signed.");
    }

    @Test
    void tellsOfAHashThatWasChanged(Clinic clinic) {
        Person admin = withLines(clinic, 20);
        check(admin);
        clinic.rows().change(ofTree(clinic, "update log_node set hash = sha256(hash)", "number = 7"));

        assertThat(check(admin))
                .containsExactly("Line 8 is not what it was when it was written.", notAsSigned(clinic, 7));
    }

    @Test
    void tellsWhichLineWasTakenOut(Clinic clinic) {
        Person admin = withLines(clinic, 20);
        check(admin);
        clinic.rows().change(change(clinic, "delete from audit_entry", 11));
        assertThat(check(admin)).containsExactly("Line 12 is gone.");

        clinic.rows().change(ofTree(clinic, "delete from log_node", "number = 11"));
        assertThat(check(admin)).containsExactly("The hash of line 12 is gone.");
    }

    @Test
    void tellsWhereLinesWerePutElsewhere(Clinic clinic) {
        Person admin = withLines(clinic, 20);
        check(admin);
        clinic.rows()
                .change(ofTree(clinic, "update log_node set number = 1000008 - number", "number in (3, 5)") + ";"
                        + ofTree(clinic, "update log_node set number = number - 1000000", "number > 999999"));

        assertThat(check(admin)).containsExactly(notAsSigned(clinic, 3));
    }

    @Test
    void tellsOfALineThatWasPutIn(Clinic clinic) {
        Person admin = withLines(clinic, 20);
        check(admin);
        String line = "insert into audit_entry (clinic_id, id, at, subject, call, outcome%s) values ('" + clinic.id()
                + "', gen_random_uuid(), now() - interval '2 hours', 'x', 'Goals.open', 'DONE'%s)";

        clinic.rows().change(line.formatted(", xact", ", '3'"));
        assertThat(check(admin))
                .containsExactly(
                        "There is a line that was never hashed, among those that were: somebody has added it.");

        clinic.rows().change("delete from audit_entry where xact = '3' and clinic_id = '" + clinic.id() + "'");
        clinic.rows().change(line.formatted("", ""));
        assertThat(check(admin))
                .singleElement()
                .asString()
                .endsWith("says that it is older than what was signed before it came.");
    }

    @Test
    void tellsThatTheEndWasCutOff(Clinic clinic) throws IOException {
        Person admin = withLines(clinic, 20);
        check(admin);
        long before = head(clinic, "max(size)");
        check(admin);
        long after = head(clinic, "max(size)");
        clinic.rows()
                .change("delete from audit_entry e using log_node n where n.clinic_id = e.clinic_id and n.id = e.id "
                        + "and n.level = 0 and n.number >= " + before + " and e.clinic_id = '" + clinic.id() + "';"
                        + ofTree(clinic, "delete from log_node", "number >= " + before) + ";"
                        + "delete from log_head where size > " + before + " and clinic_id = '" + clinic.id() + "';"
                        + "update log_tree set size = " + before + " where clinic_id = '" + clinic.id() + "'");

        assertThat(foundWithoutServer(clinic)).containsExactly("CUT " + (before + 1) + " to " + after);
    }

    @Test
    void tellsThatYesterdaysDatabaseWasPutBackAlsoWhenItWentOnSince(Clinic clinic) throws IOException {
        String day = "yesterday_" + clinic.id().toString().replace('-', '_');
        Person admin = withLines(clinic, 20);
        check(admin);
        long yesterday = size(clinic);
        clinic.rows()
                .change(ofEachTable(
                        "create table %1$s_" + day + " as select * from %1$s where clinic_id = '" + clinic.id() + "'"));
        check(admin);
        long lost = head(clinic, "max(size)");
        clinic.rows()
                .change(ofEachTable("delete from %1$s where clinic_id = '" + clinic.id()
                        + "'; insert into %1$s select * from " + "%1$s_" + day + "; drop table %1$s_" + day));

        assertThat(foundWithoutServer(clinic)).containsExactly("CUT " + (yesterday + 1) + " to " + lost);
        while (size(clinic) <= lost) {
            check(admin);
        }
        assertThat(check(admin))
                .anyMatch(said -> said.endsWith("are not those that were signed."))
                .contains("The signature over " + lost + " lines is kept outside, and gone from the database.");
    }

    @Test
    void tellsOfAForgedSignature(Clinic clinic) {
        Person admin = withLines(clinic, 20);
        check(admin);
        long signed = head(clinic, "max(size)");
        clinic.rows().change("update log_head set root = sha256(root) where clinic_id = '" + clinic.id() + "'");

        assertThat(check(admin)).contains("The signature over " + signed + " lines is not ours.");
    }

    @Test
    void fitsAlsoWithoutLinesThatWereDeletedWhenTheirYearsWereOver(Clinic clinic) {
        clinic.rows()
                .change(
                        "insert into audit_entry (clinic_id, id, at, subject, call, outcome) select '" + clinic.id()
                                + "', gen_random_uuid(), now() - interval '7 years', 'x', 'Goals.open', 'DONE' from generate_series(1, 9)");
        Person admin = clinic.has(Member.ADMIN);
        assertThat(check(admin)).isEmpty();

        admin.open("/audit/keeping").writes("decide:years", "5").presses("decide:send");
        admin.isToldAt("decide:years", "Give a number of years from 6 to 100, or 0 to keep the log for good.");
        admin.writes("decide:years", "6").presses("decide:send");
        assertThat(admin.main()).contains("6 years");
        assertThat(check(admin)).isEmpty();
        assertThat(clinic.rows()
                        .number(
                                "select count(*) from audit_entry where at < now() - interval '6 years' and clinic_id = '"
                                        + clinic.id() + "'"))
                .isZero();

        clinic.rows().change(change(clinic, "delete from audit_entry", 9));
        assertThat(check(admin)).containsExactly("Line 10 is gone.");
    }
}
