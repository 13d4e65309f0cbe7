package care.tandem.doors;

import static care.tandem.doors.ClinicWriting.DAYS;
import static care.tandem.doors.ClinicWriting.NIGHTS;
import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.noteforms.ChangeNoteTemplate;
import care.tandem.noteforms.NoteTemplateView;
import care.tandem.noteforms.NoteTemplates;
import care.tandem.noteforms.SettleNoteTemplate;
import care.tandem.noteforms.TemplateOfNote;
import care.tandem.notes.BeginNote;
import care.tandem.notes.KeepNote;
import care.tandem.notes.NoteState;
import care.tandem.notes.NoteView;
import care.tandem.notes.Notes;
import care.tandem.notes.PassageView;
import care.tandem.writing.Written;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** How a clinic divides its notes itself: kept in versions, and what a note takes of one for ever. */
@InServer
class NoteTemplatesTest {

    @Inject
    NoteTemplates templates;

    @Inject
    Notes notes;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @PersistenceUnit(unitName = "portal-ejb.jar#tandem")
    EntityManagerFactory entities;

    @Test
    void countTheirVersions() {
        UUID template = ClinicWriting.noteTemplate(ALDER);
        as(SUPERVISOR);
        NoteTemplateView view = templates.open(template);
        assertThat(view.form()).isEqualTo(NIGHTS);
        assertThat(view.number()).isEqualTo(2);
        assertThat(view.madeByName()).isEqualTo("therapist");

        templates.change(new ChangeNoteTemplate(template, view.version(), NIGHTS));
        assertThat(templates.open(template).number())
                .as("nothing was different")
                .isEqualTo(2);
        assertThatThrownBy(() -> templates.change(new ChangeNoteTemplate(template, view.version() - 1, DAYS)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void leaveANoteAsItWasBegunWhateverHappensToThem() {
        UUID template = ClinicWriting.noteTemplate(ALDER);
        UUID note = begin(template);
        NoteTemplateView view = templates.open(template);
        templates.change(new ChangeNoteTemplate(template, view.version(), DAYS));
        templates.retire(new SettleNoteTemplate(template, view.version() + 1));

        NoteView kept = notes.open(note);
        assertThat(kept.template())
                .isNotNull()
                .extracting(TemplateOfNote::name, TemplateOfNote::number)
                .containsExactly("Nights", 2);
        assertThat(kept.sections())
                .extracting(PassageView::own)
                .containsExactly(NIGHTS.sections().get(0), NIGHTS.sections().get(1), null);
        notes.sign(Passages.signed(new KeepNote(note, written(), List.of(), null)));
        assertThat(notes.open(note).state()).isEqualTo(NoteState.LOCKED);
        assertThat(notes.open(note).intact()).isTrue();
    }

    @Test
    void letNoNoteBeSignedWithoutWhatTheyRequireOrWithoutTheClientsVoice() {
        for (String missing : List.of("section0", "section2")) {
            UUID note = begin(ClinicWriting.noteTemplate(ALDER));
            Map<String, Written> rest = new HashMap<>(written());
            rest.remove(missing);
            assertThatThrownBy(() -> notes.sign(Passages.signed(new KeepNote(note, rest, List.of(), null))))
                    .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                    .extracting(Refused::field)
                    .isEqualTo(missing);
        }
    }

    @Test
    void areOfferedNoMoreOnceRetired() {
        UUID template = ClinicWriting.noteTemplate(ALDER);
        assertThat(ids(templates.offered())).contains(template);
        templates.retire(new SettleNoteTemplate(template, 1));
        assertThat(ids(templates.offered())).doesNotContain(template);
        assertThat(ids(templates.kept())).contains(template);
        assertThatThrownBy(() -> begin(template)).isInstanceOf(NotFound.class);
        as(THERAPIST2);
        templates.takeBack(new SettleNoteTemplate(template, 2));
        assertThat(ids(templates.offered())).contains(template);
    }

    @Test
    void areNotThereForAnotherClinic() {
        UUID there = ClinicWriting.noteTemplate(BIRCH);
        as(THERAPIST);
        assertThat(ids(templates.kept())).doesNotContain(there);
        assertThatThrownBy(() -> templates.open(there)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> begin(there)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> templates.retire(new SettleNoteTemplate(there, 1)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void areSealedInTheTablesAndSoAreTheirCopies() throws SQLException {
        begin(ClinicWriting.noteTemplate(ALDER));
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            for (String sql : List.of(
                    "select encode(form, 'hex') from note_template_version",
                    "select encode(own_heading, 'hex') from note_section where own_heading is not null",
                    "select encode(own_hint, 'hex') from note_section where own_hint is not null",
                    "select encode(template_name, 'hex') from note where template_name is not null")) {
                assertThat(session.rows(sql))
                        .as(sql)
                        .isNotEmpty()
                        .noneMatch(hex -> hex.contains(hex("Sleep")) || hex.contains(hex("Nights")))
                        .noneMatch(hex -> hex.contains(hex("Hours")));
            }
        }
    }

    @Test
    void costNoStatementMoreToOpenANote() {
        UUID own = begin(ClinicWriting.noteTemplate(ALDER));
        UUID usual = Writing.in(ALDER).emptyDraft();
        assertThat(statementsOf(() -> notes.open(own)))
                .isEqualTo(statementsOf(() -> notes.open(usual)))
                .isLessThanOrEqualTo(8);
        assertThat(statementsOf(() -> notes.keep(Passages.one(own, "section0", 0, "Seven"))))
                .isLessThanOrEqualTo(6);
    }

    private long statementsOf(Runnable act) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        as(THERAPIST);
        act.run();
        statistics.setStatisticsEnabled(false);
        return statistics.getPrepareStatementCount();
    }

    private UUID begin(UUID template) {
        as(THERAPIST);
        return notes.begin(new BeginNote(CLIENT.of(ALDER), null, null, template, Writing.today(), false));
    }

    private static Map<String, Written> written() {
        return Map.of(
                "section0", new Written(0, "Seven", null),
                "section2", new Written(0, "At last", null),
                "summary", new Written(0, "You slept", null));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(UTF_8));
    }

    private static List<UUID> ids(List<NoteTemplateView> views) {
        return views.stream().map(NoteTemplateView::id).toList();
    }

    private static void as(Person person) {
        Writing.in(ALDER).enter(person);
    }
}
