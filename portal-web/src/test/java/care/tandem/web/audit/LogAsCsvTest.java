package care.tandem.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Cells of the log as a spreadsheet gets them. */
class LogAsCsvTest {

    @Test
    void areNoFormulas() {
        for (String formula : new String[] {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "－1"}) {
            assertThat(LogAsCsv.safe(formula)).isEqualTo("'" + formula);
        }
    }

    @Test
    void areOtherwiseAsTheyAre() {
        UUID id = UUID.randomUUID();
        assertThat(LogAsCsv.safe("Walter \"Wally\" Brandt, PhD")).isEqualTo("Walter \"Wally\" Brandt, PhD");
        assertThat(LogAsCsv.safe("a=b")).isEqualTo("a=b");
        assertThat(LogAsCsv.safe(id)).isEqualTo(id.toString());
        assertThat(LogAsCsv.safe(null)).isEmpty();
        assertThat(LogAsCsv.safe("")).isEmpty();
    }
}
