package care.tandem.doors;

import static care.tandem.doors.Person.ADMIN;
import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import care.tandem.door.NotAllowed;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.goals.ScaleText;
import care.tandem.templates.ChangeGoalTemplate;
import care.tandem.templates.GoalTemplateView;
import care.tandem.templates.GoalTemplates;
import care.tandem.templates.Language;
import care.tandem.templates.MakeGoalTemplate;
import care.tandem.templates.RetireGoalTemplate;
import care.tandem.templates.Starter;
import care.tandem.templates.TakeBackGoalTemplate;
import care.tandem.templates.TemplateText;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A clinic's templates through their door: who keeps them, who begins with them, and that no other clinic knows. */
@InServer
class GoalTemplatesTest {

    private static final TemplateText SINGING = ClinicWriting.goalTemplateText("I want to sing again");
    private static final TemplateText DANCING = ClinicWriting.goalTemplateText("I want to dance again");

    @Inject
    GoalTemplates templates;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void areMadeByATherapistAndBegunWithByAClient() {
        UUID template = writing().template();

        as(CLIENT);
        assertThat(templates.offered()).extracting(GoalTemplateView::id).contains(template);
        assertThat(templates.use(template)).isEqualTo(SINGING);
    }

    @Test
    void areChangedByWhoeverKeepsThem() {
        UUID template = writing().template();

        as(SUPERVISOR);
        templates.change(new ChangeGoalTemplate(template, 0, DANCING));

        as(THERAPIST2);
        assertThat(templates.open(template).text()).isEqualTo(DANCING);
        assertThat(templates.open(template).version()).isEqualTo(1);
    }

    @Test
    void areNotWrittenAgainWhenNothingIsDifferent() {
        UUID template = writing().template();
        templates.change(new ChangeGoalTemplate(template, 0, SINGING));
        assertThat(templates.open(template).version()).isZero();
    }

    @Test
    void areOfferedNoMoreOnceRetiredAndAgainOnceTakenBack() {
        UUID template = writing().template();
        templates.retire(new RetireGoalTemplate(template, 0));
        assertThat(ids(templates.kept())).contains(template);
        assertThat(templates.open(template).isInUse()).isFalse();

        as(CLIENT);
        assertThat(ids(templates.offered())).doesNotContain(template);
        assertThatThrownBy(() -> templates.use(template)).isInstanceOf(NotFound.class);

        as(THERAPIST);
        templates.takeBack(new TakeBackGoalTemplate(template, 1));
        as(CLIENT);
        assertThat(templates.use(template)).isEqualTo(SINGING);
    }

    @Test
    void areKeptByThoseAloneWhoMay() {
        UUID template = writing().template();
        for (Person person : new Person[] {CLIENT, ADMIN}) {
            as(person);
            assertThatThrownBy(() -> templates.make(new MakeGoalTemplate(DANCING)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> templates.change(new ChangeGoalTemplate(template, 0, DANCING)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> templates.retire(new RetireGoalTemplate(template, 0)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> templates.kept()).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> templates.open(template)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> templates.offered()).isInstanceOf(NotAllowed.class);
    }

    @Test
    void areNotThereForAnotherClinic() {
        UUID here = writing().template();
        UUID there = Writing.in(BIRCH).template();

        assertThat(ids(templates.kept())).contains(there).doesNotContain(here);
        assertThat(ids(templates.offered())).contains(there).doesNotContain(here);
        assertThatThrownBy(() -> templates.open(here)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> templates.use(here)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> templates.change(new ChangeGoalTemplate(here, 0, DANCING)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> templates.retire(new RetireGoalTemplate(here, 0)))
                .isInstanceOf(NotFound.class);
        as(THERAPIST);
        assertThat(templates.open(here).text()).isEqualTo(SINGING);
    }

    @Test
    void areSealedInTheTables() throws SQLException {
        UUID template = writing().template();
        assertThat(bytes("words", template)).isNotEmpty().doesNotContain(hex("sing"));
        assertThat(bytes("steps", template)).isNotEmpty().doesNotContain(hex("Hum"));
        assertThat(bytes("levels", template)).isNotEmpty().doesNotContain(hex("once"));
    }

    @Test
    void areLeftAsTheyAreByBadInput() throws SQLException {
        String tooLong = "x".repeat(100_000);
        assertMakingRefused("words", ClinicWriting.goalTemplateText(" "));
        assertMakingRefused("words", ClinicWriting.goalTemplateText(tooLong));
        assertMakingRefused("step2", steps(List.of("Hum", tooLong)));
        assertMakingRefused("steps", steps(Collections.nCopies(9, "Hum")));
        assertMakingRefused("", scale(Collections.nCopies(6, "So much"), 1, 0));
        assertMakingRefused("importance", scale(Collections.nCopies(5, "So much"), 7, 0));
        assertMakingRefused("baseline", scale(Collections.nCopies(5, "So much"), 1, 3));
    }

    @Test
    void areNotRetiredTwiceNorTakenBackTwice() throws SQLException {
        UUID template = writing().template();
        assertRefused("", "GoalTemplates.takeBack", () -> templates.takeBack(new TakeBackGoalTemplate(template, 0)));
        templates.retire(new RetireGoalTemplate(template, 0));
        assertRefused("", "GoalTemplates.retire", () -> templates.retire(new RetireGoalTemplate(template, 1)));
        assertRefused("", "GoalTemplates.change", () -> templates.change(new ChangeGoalTemplate(template, 1, DANCING)));
    }

    @Test
    void areNotChangedByWhoeverSawAnOlderVersion() throws SQLException {
        UUID template = writing().template();
        templates.change(new ChangeGoalTemplate(template, 0, DANCING));
        for (long wrong : new long[] {-1, 0, 2, Long.MAX_VALUE}) {
            Throwable thrown = assertRefused(
                    "",
                    "GoalTemplates.change",
                    () -> templates.change(new ChangeGoalTemplate(template, wrong, SINGING)));
            assertThat(thrown).isInstanceOf(Stale.class);
            assertRefused("", "GoalTemplates.retire", () -> templates.retire(new RetireGoalTemplate(template, wrong)));
        }
        assertThat(templates.open(template).text()).isEqualTo(DANCING);
    }

    @Test
    void beginWithAStarterInTheLanguageOfWhoeverMakesThem() {
        as(THERAPIST);
        assertThat(templates.begin(Language.SPANISH, Starter.SLEEP)).isEqualTo(Starter.SLEEP.in(Language.SPANISH));
        assertThat(templates.begin(Language.SPANISH, null).words()).isEmpty();
    }

    private static TemplateText steps(List<String> steps) {
        return new TemplateText(Language.ENGLISH, "Sing", steps, null);
    }

    private static TemplateText scale(List<String> levels, int importance, int baseline) {
        return new TemplateText(Language.ENGLISH, "Sing", List.of(), new ScaleText(levels, importance, 1, baseline));
    }

    private void assertMakingRefused(String field, TemplateText text) throws SQLException {
        as(THERAPIST);
        assertRefused(field, "GoalTemplates.make", () -> templates.make(new MakeGoalTemplate(text)));
    }

    private Throwable assertRefused(String field, String call, Runnable act) throws SQLException {
        Traces traces = Traces.from(database, ALDER.id());
        List<String> before = written();

        Throwable thrown = catchThrowable(act::run);

        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
        assertThat(written()).isEqualTo(before);
        assertThat(traces.left()).containsExactly(call + " REFUSED " + ((Refused) thrown).key());
        return thrown;
    }

    private List<String> written() throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            return session.rows("select md5(t::text) from goal_template t order by 1");
        }
    }

    private String bytes(String column, UUID template) throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            return session.one("select encode(" + column + ", 'hex') from goal_template where id = ?", template);
        }
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(UTF_8));
    }

    private static List<UUID> ids(List<GoalTemplateView> views) {
        return views.stream().map(GoalTemplateView::id).toList();
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }
}
