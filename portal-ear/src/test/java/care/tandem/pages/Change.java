package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written in a clinic, and what was refused there, before something is tried. */
record Change(Rows rows, String written, long refusals) {

    static Change in(Clinic clinic) {
        return new Change(clinic.rows(), clinic.rows().written(), clinic.rows().refusals());
    }

    /** What was tried is refused and on record, and changed no row. */
    void isOneRefusalAndNothingElse() {
        assertThat(rows.written()).as("what is written").isEqualTo(written);
        assertThat(rows.refusals()).as("refusals on record").isEqualTo(refusals + 1);
    }
}
