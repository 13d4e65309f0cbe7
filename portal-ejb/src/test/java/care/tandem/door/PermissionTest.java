package care.tandem.door;

import static care.tandem.door.Role.ADMIN;
import static care.tandem.door.Role.CLIENT;
import static care.tandem.door.Role.SUPERVISOR;
import static care.tandem.door.Role.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PermissionTest {

    @Test
    void givesSomebodyWithoutARoleNothing() {
        assertThat(givenTo()).isEmpty();
    }

    @Test
    void keepsClinicalTextFromAdmins() {
        assertThat(givenTo(ADMIN))
                .containsExactlyInAnyOrder(
                        Permission.SEE_MEMBERS,
                        Permission.DECIDE_POLICIES,
                        Permission.SEE_CLINIC,
                        Permission.READ_AUDIT_TRAIL,
                        Permission.SEE_AMENDMENT_DATES);
    }

    @Test
    void keepsWholeNotesFromClients() {
        assertThat(givenTo(CLIENT))
                .contains(Permission.READ_SHARED_SUMMARIES)
                .doesNotContain(Permission.READ_NOTES, Permission.WRITE_NOTES, Permission.SEE_CASELOAD);
    }

    @Test
    void letsSupervisorsKeepTemplatesAndAnswerForNotesWithoutWritingAny() {
        assertThat(givenTo(SUPERVISOR))
                .containsExactlyInAnyOrder(
                        Permission.SEE_CLINIC,
                        Permission.SEE_SUPERVISEES,
                        Permission.KEEP_GOAL_TEMPLATES,
                        Permission.KEEP_NOTE_TEMPLATES,
                        Permission.READ_NOTES,
                        Permission.COSIGN_NOTES,
                        Permission.TALK_ABOUT_NOTES);
    }

    @Test
    void letsClientsBeginWithATemplateAndLeavesTheKeepingToOthers() {
        assertThat(givenTo(CLIENT))
                .contains(Permission.USE_GOAL_TEMPLATES)
                .doesNotContain(Permission.KEEP_GOAL_TEMPLATES);
    }

    @Test
    void keepsTheAuditTrailFromThoseItTellsOf() {
        assertThat(givenTo(THERAPIST, CLIENT, SUPERVISOR)).doesNotContain(Permission.READ_AUDIT_TRAIL);
    }

    @Test
    void leavesTheCalendarToTherapistsAndTheAgendaToClients() {
        assertThat(givenTo(THERAPIST))
                .contains(Permission.KEEP_SESSIONS)
                .doesNotContain(Permission.READ_OWN_SESSIONS, Permission.PREPARE_SESSIONS);
        assertThat(givenTo(CLIENT))
                .contains(Permission.READ_OWN_SESSIONS, Permission.PREPARE_SESSIONS)
                .doesNotContain(Permission.KEEP_SESSIONS);
    }

    @Test
    void keepsPsychotherapyNotesFromEverybodyWhoIsNoTherapist() {
        assertThat(givenTo(THERAPIST)).contains(Permission.KEEP_PSYCHOTHERAPY_NOTES);
        assertThat(givenTo(CLIENT, SUPERVISOR, ADMIN)).doesNotContain(Permission.KEEP_PSYCHOTHERAPY_NOTES);
    }

    @Test
    void letsClientsReplyAndAskAndTherapistsAnswer() {
        assertThat(givenTo(CLIENT))
                .contains(Permission.REPLY_TO_NOTES, Permission.WRITE_TOGETHER, Permission.ASK_FOR_AMENDMENTS)
                .doesNotContain(Permission.ANSWER_AMENDMENTS);
        assertThat(givenTo(THERAPIST))
                .contains(Permission.ANSWER_AMENDMENTS)
                .doesNotContain(Permission.REPLY_TO_NOTES, Permission.ASK_FOR_AMENDMENTS);
    }

    @Test
    void addsUpForSomebodyInTwoRoles() {
        Set<Permission> both = givenTo(THERAPIST, ADMIN);
        assertThat(both).containsAll(givenTo(THERAPIST)).containsAll(givenTo(ADMIN));
    }

    @Test
    void isEachGivenToSomebody() {
        assertThat(givenTo(Role.values())).containsExactly(Permission.values());
    }

    private static Set<Permission> givenTo(Role... roles) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(Arrays.asList(roles));
        Set<Permission> given = EnumSet.noneOf(Permission.class);
        Arrays.stream(Permission.values())
                .filter(permission -> permission.isGivenTo(held))
                .forEach(given::add);
        return given;
    }
}
