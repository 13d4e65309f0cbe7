package care.tandem.doors;

import static care.tandem.doors.Person.ADMIN;
import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.CLIENT2;
import static care.tandem.doors.Person.FORMER;
import static care.tandem.doors.Person.LAPSED;
import static care.tandem.doors.Person.OPERATOR;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.SUPERVISOR2;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.clinics.Entrance;
import care.tandem.door.CurrentClinic;
import care.tandem.door.NotAllowed;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every method of every door: whom it opens to, that it leaves one trace, and that no other clinic's id opens it. */
@InServer
class DoorsTest {

    private static final List<Person> EACH_ROLE = List.of(THERAPIST, CLIENT, SUPERVISOR, ADMIN, OPERATOR);

    /** People of the same clinic who have nothing to do with {@link Person#CLIENT}, or not any more. */
    private static final List<Person> OTHERS = List.of(THERAPIST2, CLIENT2, PEER, FORMER, LAPSED, SUPERVISOR2);

    /** Doors of what everybody with that permission shares. */
    private static final List<String> SHARED = List.of(
            "AuditTrail",
            "Caseloads",
            "Departures",
            "GoalTemplates",
            "Handovers",
            "LogProofs",
            "Marks",
            "NoteTemplates");

    @Inject
    Entrance entrance;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void areOpenToTheirRolesAloneAndLeaveOneTraceOfEachCall() throws SQLException {
        Ids ids = Writing.in(ALDER).oneOfEach();
        Map<String, Set<Person>> open = new TreeMap<>();

        for (DoorMethod method : DoorMethod.all()) {
            Set<Person> let = open.computeIfAbsent(method.toString(), name -> new TreeSet<>());
            for (Person person : EACH_ROLE) {
                Writing.in(ALDER).enter(person);
                Traces traces = Traces.from(database, person.trail(ALDER));
                RuntimeException thrown = method.calledAbout(ids);

                if (!(thrown instanceof NotAllowed)) {
                    let.add(person);
                }
                assertThat(traces.left()).as("%s by %s", method, person).containsExactly(method + outcome(thrown));
                assertThat(traces.whoAndWhat())
                        .singleElement()
                        .asString()
                        .startsWith(person.subject(ALDER) + " " + person.of(ALDER));
            }
        }

        assertThat(open).containsExactlyInAnyOrderEntriesOf(OpenTo.EACH);
    }

    @Test
    void knowNothingOfAnotherClinicsThings() {
        Ids elsewhere = Writing.in(BIRCH).oneOfEach();

        for (DoorMethod method : methodsInAClinic()) {
            assertThat(answersTo(method, elsewhere, ALDER, EACH_ROLE))
                    .as("%s about a thing of another clinic", method)
                    .contains("NotFound")
                    .isSubsetOf("NotFound", "NotAllowed");
        }
    }

    @Test
    void knowNothingOfWhatIsBetweenTwoOthers() {
        Ids theirs = Writing.in(ALDER).oneOfEach();
        Map<String, List<String>> answers = new TreeMap<>();

        for (DoorMethod method : methodsInAClinic()) {
            if (!SHARED.contains(method.door())) {
                answers.put(method.toString(), answersTo(method, theirs, ALDER, OTHERS));
            }
        }
        assertThat(answers)
                .allSatisfy(
                        (method, said) -> assertThat(said).contains("NotFound").isSubsetOf("NotFound", "NotAllowed"));
    }

    /**
     * Else the tests above would be content with a door that finds nothing at all. What one of them does is undone at once;
     * here no Keycloak is there to ask.
     */
    @Test
    void knowTheirOwnClinicsThings() throws Exception {
        Ids here = Writing.in(BIRCH).oneOfEach();

        for (DoorMethod method : methodsThatTakeAnId()) {
            List<String> answers = new ArrayList<>();
            for (Person person : EACH_ROLE) {
                Writing.in(BIRCH).enter(person);
                transaction.begin();
                try {
                    answers.add(answerTo(method, here));
                } finally {
                    transaction.rollback();
                }
            }
            assertThat(answers)
                    .as("%s about a thing of its own clinic", method)
                    .containsAnyOf("done", "Refused", "Stale", "IdentityAway");
        }
    }

    @Test
    void answerAsIfNothingWereThereWhenNothingIs() {
        for (DoorMethod method : methodsThatTakeAnId()) {
            assertThat(answersTo(method, Ids.ofNothing(), ALDER, EACH_ROLE))
                    .as("%s about nothing", method)
                    .contains("NotFound")
                    .isSubsetOf("NotFound", "NotAllowed");
        }
    }

    @Test
    void areNotThereForSomebodyWhoIsNoMember() throws SQLException {
        Ids ids = Writing.in(ALDER).oneOfEach();
        assertThat(entrance.enter(THERAPIST.subject(BIRCH), ALDER.slug())).isFalse();

        for (DoorMethod method : DoorMethod.all()) {
            Traces traces = Traces.from(database, CurrentClinic.NONE);
            assertThat(method.calledAbout(ids)).as("%s", method).isInstanceOf(NotFound.class);
            assertThat(traces.left()).containsExactly(method + " REFUSED NotFound");
            assertThat(traces.whoAndWhat()).singleElement().asString().startsWith(THERAPIST.subject(BIRCH));
        }
    }

    @Test
    void areNotThereForSomebodyWhoLeftTheClinicInTheSameRequest() {
        Writing.in(ALDER).enter(ADMIN);
        assertThat(entrance.enter(ADMIN.subject(ALDER), "no-such-clinic")).isFalse();

        for (DoorMethod method : DoorMethod.all()) {
            assertThat(method.calledAbout(Ids.ofNothing())).as("%s", method).isInstanceOf(NotFound.class);
        }
    }

    private static List<DoorMethod> methodsInAClinic() {
        return methodsThatTakeAnId().stream()
                .filter(method -> !method.isForOperators())
                .toList();
    }

    private static List<DoorMethod> methodsThatTakeAnId() {
        List<DoorMethod> methods =
                DoorMethod.all().stream().filter(DoorMethod::takesAnId).toList();
        assertThat(methods).hasSizeGreaterThan(10);
        return methods;
    }

    private static List<String> answersTo(DoorMethod method, Ids ids, Practice practice, List<Person> people) {
        List<String> answers = new ArrayList<>();
        for (Person person : people) {
            Writing.in(practice).enter(person);
            answers.add(answerTo(method, ids));
        }
        return answers;
    }

    private static String answerTo(DoorMethod method, Ids ids) {
        RuntimeException thrown = method.calledAbout(ids);
        return thrown == null ? "done" : thrown.getClass().getSimpleName();
    }

    private static String outcome(@Nullable RuntimeException thrown) {
        if (thrown == null) {
            return " DONE";
        }
        return " REFUSED "
                + (thrown instanceof Refused refused
                        ? refused.key()
                        : thrown.getClass().getSimpleName());
    }
}
