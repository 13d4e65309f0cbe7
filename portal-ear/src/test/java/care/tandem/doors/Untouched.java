package care.tandem.doors;

import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import care.tandem.door.Refused;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Whether what was refused left everything as it was. */
final class Untouched {

    private static final List<String> WRITTEN = List.of(
            "goal",
            "step",
            "goal_entry",
            "goal_scale",
            "note",
            "note_section",
            "note_entry",
            "saved_passage",
            "addendum");

    private final DataSource database;

    private Untouched(DataSource database) {
        this.database = database;
    }

    static Untouched by(DataSource database) {
        return new Untouched(database);
    }

    /** The call is refused at that field, leaves one trace of it, and changes nothing. */
    void refused(String field, String call, Runnable act) throws SQLException {
        Traces traces = Traces.from(database, ALDER.id());
        List<String> before = written();

        Throwable thrown = catchThrowable(act::run);

        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
        assertThat(written()).isEqualTo(before);
        assertThat(traces.left()).containsExactly(call + " REFUSED " + ((Refused) thrown).key());
    }

    /** Every row that there is, each with its version. */
    private List<String> written() throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            StringBuilder sql = new StringBuilder("select '' || 0 where false");
            for (String table : WRITTEN) {
                sql.append(" union all select md5(t::text) from ").append(table).append(" t");
            }
            return session.rows(sql + " order by 1");
        }
    }
}
