package care.tandem.doors;

import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotAllowed;
import care.tandem.door.NotFound;
import care.tandem.phrases.KeepPhrase;
import care.tandem.phrases.PhraseView;
import care.tandem.phrases.Phrases;
import care.tandem.phrases.PutPhraseAway;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What therapists write again and again: each one's own, and the clinic's. */
@InServer
class PhrasesTest {

    @Inject
    Phrases phrases;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void areTheirWritersAloneUntilTheyAreForAll() {
        as(THERAPIST);
        UUID phrase = keep(null, 0, "own", false);
        as(THERAPIST2);
        assertThat(ids()).doesNotContain(phrase);
        assertThatThrownBy(() -> keep(phrase, 0, "own", true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> phrases.putAway(new PutPhraseAway(phrase, 0))).isInstanceOf(NotFound.class);

        as(THERAPIST);
        keep(phrase, 0, "for-all", true);
        as(THERAPIST2);
        assertThat(ids()).contains(phrase);
        keep(phrase, 1, "taken", false);
        as(THERAPIST);
        assertThat(ids()).doesNotContain(phrase);
    }

    @Test
    void areCalledByOneNameEach() {
        as(THERAPIST);
        UUID first = keep(null, 0, "twice", false);
        assertThatThrownBy(() -> keep(null, 0, ";TWICE", false)).hasMessage("refused.phrase.twice");
        UUID ours = keep(null, 0, "twice", true);
        assertThatThrownBy(() -> keep(ours, 0, "twice", false)).hasMessage("refused.phrase.twice");
        keep(first, 0, "twice", false);
        phrases.putAway(new PutPhraseAway(first, versionOf(first)));
        phrases.putAway(new PutPhraseAway(ours, 0));
        assertThat(ids()).doesNotContain(first, ours);
        assertThatThrownBy(() -> keep(first, 1, "twice", false)).isInstanceOf(NotFound.class);
    }

    @Test
    void stayInTheirClinicAndWithThoseWhoWriteNotes() {
        UUID there = ClinicWriting.phrase(BIRCH);
        as(THERAPIST);
        assertThat(ids()).doesNotContain(there);
        assertThatThrownBy(() -> phrases.putAway(new PutPhraseAway(there, 0))).isInstanceOf(NotFound.class);
        as(SUPERVISOR);
        assertThatThrownBy(() -> phrases.list()).isInstanceOf(NotAllowed.class);
    }

    @Test
    void areSealedInTheTable() throws SQLException {
        UUID phrase = ClinicWriting.phrase(ALDER);
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            for (String column : List.of("name", "words")) {
                String kept = session.one("select encode(" + column + ", 'hex') from phrase where id = ?", phrase);
                assertThat(kept)
                        .isNotEmpty()
                        .doesNotContain(HexFormat.of().formatHex("slept".getBytes(UTF_8)))
                        .doesNotContain(HexFormat.of().formatHex("Slept".getBytes(UTF_8)));
            }
        }
    }

    private UUID keep(@Nullable UUID phrase, long version, String name, boolean ours) {
        return phrases.keep(new KeepPhrase(phrase, version, name, "Slept well", ours));
    }

    private long versionOf(UUID phrase) {
        return phrases.list().stream()
                .filter(one -> one.id().equals(phrase))
                .mapToLong(PhraseView::version)
                .sum();
    }

    private List<UUID> ids() {
        return phrases.list().stream().map(PhraseView::id).toList();
    }

    private static void as(Person person) {
        Writing.in(ALDER).enter(person);
    }
}
