package care.tandem.doors;

import java.util.UUID;

/** One of each thing that a door can be asked about by its id. */
record Ids(
        UUID client,
        UUID goal,
        UUID step,
        UUID scale,
        UUID comment,
        UUID hearing,
        UUID note,
        UUID template,
        UUID session,
        NoteIds ofNote,
        UUID psychotherapyNote,
        ClinicIds ofClinic) {

    /**
     * What a practice keeps for itself, a hand-over that was taken back and a line of its log among it. And a clinic that an
     * operator opens.
     */
    record ClinicIds(UUID noteTemplate, UUID phrase, UUID clinic, UUID mark, UUID handover, UUID entry) {}

    /** What belongs to a note: its signature, a saved state, an addendum, a request to amend it; and a draft written together. */
    record NoteIds(UUID signature, UUID state, UUID addendum, UUID amendment, UUID draft) {}

    /** Of ids that nothing has. */
    static Ids ofNothing() {
        return new Ids(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                new NoteIds(
                        UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()),
                UUID.randomUUID(),
                new ClinicIds(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID()));
    }

    /** The one that a parameter or a component of this name means. */
    UUID named(String name) {
        return switch (name) {
            case "client", "clients", "author", "member", "therapist", "supervisor", "to", "who", "whom" -> client;
            case "goal" -> goal;
            case "step", "before" -> step;
            case "scale" -> scale;
            case "comment" -> comment;
            case "hearing" -> hearing;
            case "note" -> note;
            case "template" -> template;
            case "session" -> session;
            case "signature" -> ofNote.signature();
            case "state" -> ofNote.state();
            case "addendum" -> ofNote.addendum();
            case "amendment" -> ofNote.amendment();
            case "draft" -> ofNote.draft();
            case "psychotherapyNote" -> psychotherapyNote;
            case "noteTemplate" -> ofClinic.noteTemplate();
            case "phrase" -> ofClinic.phrase();
            case "entry" -> ofClinic.entry();
            case "mark" -> ofClinic.mark();
            case "handover" -> ofClinic.handover();
            case "clinic" -> ofClinic.clinic();
            default -> throw new AssertionError("Say here what the id '" + name + "' of a door is about");
        };
    }
}
