package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an admin reads of the trail. */
@OverHttp
class TrailTest {

    @Test
    void isShownWhereNoCallOnThePageWasAboutAnything(Clinic clinic) {
        clinic.therapist().open("/people");
        Person admin = clinic.has(Member.ADMIN);
        String ofTherapist = "/audit?lists=yes&member=" + clinic.idOf(Member.THERAPIST);

        assertThat(admin.open(ofTherapist).all("table.audit tbody tr")).isNotEmpty();
        assertThat(admin.all("table.audit tbody tr td:nth-child(4)").eachText()).isEmpty();
    }
}
