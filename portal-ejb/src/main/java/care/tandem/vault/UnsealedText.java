package care.tandem.vault;

/**
 * Every column that holds text and is not sealed, with the reason. Whatever somebody wrote about a client's life is
 * none of them. A test holds this list against the tables.
 */
public enum UnsealedText {
    CLINIC_SLUG("clinic.slug", "stands in every address of the clinic"),
    CLINIC_NAME("clinic.name", "is shown before anybody entered the clinic, and so before its key is at hand"),
    CLINIC_ZONE("clinic.zone", "a zone's name, to say times in"),
    CLINIC_CRISIS_CONTACT(
            "clinic.crisis_contact", "whom to call in danger: the clinic's words, the same for everybody"),
    CLINIC_CRISIS_CONTACT_ES("clinic.crisis_contact_es", "the same in Spanish"),
    MEMBER_SUBJECT("member.subject", "Keycloak's id of the person, by which they are found at sign-in"),
    MEMBER_EMAIL("member.email", "found at sign-in by the address that Keycloak verified"),
    MEMBER_NAME("member.name", "lists of people are sorted by it, and it is no clinical text"),
    MEMBER_FOUND_AS("member.found_as", "the name once more, as one looks for it"),
    MEMBER_ROLES("member.roles", "one of four words, checked by the table"),
    MEMBER_ZONE("member.zone", "a zone's name, to say times in"),
    GOAL_PROPOSED_SIDE("goal.proposed_side", "one of two words, lists are filtered by it"),
    GOAL_STATE("goal.state", "one of eight words, lists are filtered by it"),
    STEP_SUGGESTED_SIDE("step.suggested_side", "one of two words"),
    STEP_STATE("step.state", "one of four words, lists are filtered by it"),
    GOAL_TURN("goal.turn", "one of two words, lists are filtered by it"),
    GOAL_ENTRY_KIND("goal_entry.kind", "what happened, one of our own words, checked by the table"),
    GOAL_ENTRY_SIDE("goal_entry.side", "one of two words"),
    GOAL_ENTRY_OUTCOME("goal_entry.outcome", "a state or an answer, one of our own words, checked by the table"),
    GOAL_SCALE_WRITTEN_SIDE("goal_scale.written_side", "one of two words"),
    GOAL_TEMPLATE_LANGUAGE("goal_template.language", "one of two words, checked by the table"),
    NOTE_FORMAT("note.format", "one of a few words, checked by the table"),
    SESSION_KIND("session.kind", "one of seven words, checked by the table"),
    SESSION_MODE("session.mode", "one of three words, checked by the table"),
    SESSION_CLIENT_ATTENDANCE("session_client.attendance", "one of five words, the to-do list is filtered by it"),
    NOTE_STATE("note.state", "one of five words, and decides who may read the note"),
    NOTE_SECTION_HEADING("note_section.heading", "one of a few words, checked by the table"),
    SAVED_PASSAGE_PASSAGE("saved_passage.passage", "which field of a note, one of our own words, checked by the table"),
    NOTE_GOAL_WORDS_SIDE("note_goal.words_side", "one of two words"),
    NOTE_ENTRY_KIND("note_entry.kind", "what happened, one of our own words, checked by the table"),
    NOTE_ENTRY_DIGEST(
            "note_entry.digest", "SHA-256 of what was signed, with random ids in it: says nothing of the text"),
    SUPERVISION_COMMENT_PASSAGE(
            "supervision_comment.passage", "which field of a note, one of our own words, checked by the table"),
    ADDENDUM_DIGEST("addendum.digest", "SHA-256 of what was signed, with random ids in it: says nothing of the text"),
    NOTE_REPLY_KIND("note_reply.kind", "one of two words, checked by the table"),
    NOTE_REPLY_ANSWER("note_reply.answer", "one of three words, lists are filtered by it"),
    NOTE_REPLY_DIGEST(
            "note_reply.digest", "SHA-256 of what was signed, with random ids in it: says nothing of the text"),
    AMENDMENT_REQUEST_STATE("amendment_request.state", "one of five words, lists are filtered by it"),
    AMENDMENT_ACT_KIND("amendment_act.kind", "what was done, one of our own words, checked by the table"),
    AMENDMENT_ACT_GROUND("amendment_act.ground", "one of the four grounds of the law, checked by the table"),
    AUDIT_ENTRY_DIGEST("audit_entry.digest", "the digest of what was signed, so that it stands in two places"),
    NOTE_POLICY_DECISION_UNLOCKING("note_policy_decision.unlocking", "one of three words, checked by the table"),
    CLINIC_UNLOCKING("clinic.unlocking", "one of three words, checked by the table"),
    PSYCHOTHERAPY_NOTE_AUTHOR_SUBJECT(
            "psychotherapy_note.author_subject",
            "Keycloak's id of the author, by which the database shows the row to nobody else"),
    PSYCHOTHERAPY_TEXT_AUTHOR_SUBJECT(
            "psychotherapy_text.author_subject",
            "Keycloak's id of the author, by which the database shows the row to nobody else"),
    AUDIT_ENTRY_SUBJECT("audit_entry.subject", "Keycloak's id of the person, so that a trace outlives the member"),
    AUDIT_ENTRY_CALL("audit_entry.call", "a method's name or a page's address, both our own words"),
    AUDIT_ENTRY_OUTCOME("audit_entry.outcome", "one of three words, checked by the table"),
    AUDIT_ENTRY_WHY("audit_entry.why", "a message key or an exception's class, never what somebody wrote");

    private final String column;
    private final String reason;

    UnsealedText(String column, String reason) {
        this.column = column;
        this.reason = reason;
    }

    /** Table and column, as in {@code goal.state}. */
    public String column() {
        return column;
    }

    public String reason() {
        return reason;
    }
}
