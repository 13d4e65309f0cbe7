package care.tandem.people;

import care.tandem.door.Role;

/** In what way two members have to do with each other. */
public enum TieKind {
    /** A therapist works with a client. */
    CASELOAD("Caseload", "therapistId", "clientId", Role.THERAPIST, Role.CLIENT),
    /** A supervisor answers for what a therapist writes. */
    SUPERVISION("Supervision", "supervisorId", "superviseeId", Role.SUPERVISOR, Role.THERAPIST);

    private final String entity;
    private final String who;
    private final String whom;
    private final Role roleOfWho;
    private final Role roleOfWhom;

    TieKind(String entity, String who, String whom, Role roleOfWho, Role roleOfWhom) {
        this.entity = entity;
        this.who = who;
        this.whom = whom;
        this.roleOfWho = roleOfWho;
        this.roleOfWhom = roleOfWhom;
    }

    String entity() {
        return entity;
    }

    /** The attribute for the one who works with the other, or supervises them. */
    String who() {
        return who;
    }

    String whom() {
        return whom;
    }

    /** What the one has to be in the clinic who works with the other, or supervises them. */
    public Role roleOfWho() {
        return roleOfWho;
    }

    public Role roleOfWhom() {
        return roleOfWhom;
    }
}
