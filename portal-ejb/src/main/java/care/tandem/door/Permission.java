package care.tandem.door;

import static care.tandem.door.Role.ADMIN;
import static care.tandem.door.Role.CLIENT;
import static care.tandem.door.Role.SUPERVISOR;
import static care.tandem.door.Role.THERAPIST;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a role may ask for at all. Which goal or note it gets is a matter of the query: clients find their own,
 * therapists those of their caseload. Nobody finds clinical text by being an admin.
 */
public enum Permission {
    READ_GOALS(THERAPIST, CLIENT),
    WORK_ON_GOALS(THERAPIST, CLIENT),
    USE_GOAL_TEMPLATES(THERAPIST, CLIENT),
    KEEP_GOAL_TEMPLATES(THERAPIST, SUPERVISOR),
    KEEP_NOTE_TEMPLATES(THERAPIST, SUPERVISOR),
    READ_NOTES(THERAPIST, SUPERVISOR),
    WRITE_NOTES(THERAPIST),
    KEEP_PHRASES(THERAPIST),
    PRINT_RECORDS(THERAPIST),
    COSIGN_NOTES(SUPERVISOR),
    TALK_ABOUT_NOTES(THERAPIST, SUPERVISOR),
    KEEP_PSYCHOTHERAPY_NOTES(THERAPIST),
    READ_SHARED_SUMMARIES(CLIENT),
    REPLY_TO_NOTES(CLIENT),
    WRITE_TOGETHER(CLIENT),
    FOLLOW_NOTES(THERAPIST, CLIENT),
    ASK_FOR_AMENDMENTS(CLIENT),
    ANSWER_AMENDMENTS(THERAPIST),
    READ_AMENDMENTS(THERAPIST, CLIENT),
    SEE_AMENDMENT_DATES(ADMIN),
    KEEP_SESSIONS(THERAPIST),
    READ_OWN_SESSIONS(CLIENT),
    PREPARE_SESSIONS(CLIENT),
    SEE_CASELOAD(THERAPIST),
    SEE_OWN_THERAPISTS(CLIENT),
    SEE_SUPERVISEES(SUPERVISOR),
    SEE_MEMBERS(ADMIN),
    DECIDE_POLICIES(ADMIN),
    SEE_CLINIC(THERAPIST, CLIENT, SUPERVISOR, ADMIN),
    READ_AUDIT_TRAIL(ADMIN);

    private final Set<Role> roles;

    Permission(Role first, Role... more) {
        roles = EnumSet.of(first, more);
    }

    boolean isGivenTo(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }
}
