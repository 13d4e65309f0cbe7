package care.tandem.notes;

import static care.tandem.notes.Heading.ASSESSMENT;
import static care.tandem.notes.Heading.BEHAVIOUR;
import static care.tandem.notes.Heading.CLIENT_VOICE;
import static care.tandem.notes.Heading.DATA;
import static care.tandem.notes.Heading.FREE;
import static care.tandem.notes.Heading.GOAL;
import static care.tandem.notes.Heading.INTERVENTION;
import static care.tandem.notes.Heading.OBJECTIVE;
import static care.tandem.notes.Heading.PLAN;
import static care.tandem.notes.Heading.RESPONSE;
import static care.tandem.notes.Heading.SUBJECTIVE;

import java.util.List;

/** How a session note is divided. */
public enum Format {
    SOAP(SUBJECTIVE, OBJECTIVE, ASSESSMENT, PLAN, CLIENT_VOICE),
    DAP(DATA, ASSESSMENT, PLAN, CLIENT_VOICE),
    BIRP(BEHAVIOUR, INTERVENTION, RESPONSE, PLAN, CLIENT_VOICE),
    GIRP(GOAL, INTERVENTION, RESPONSE, PLAN, CLIENT_VOICE),
    FREE_TEXT(FREE, CLIENT_VOICE),
    /** By a template of the clinic's own, whose sections come before the client's voice. */
    OWN(CLIENT_VOICE);

    private final List<Heading> headings;

    Format(Heading... headings) {
        this.headings = List.of(headings);
    }

    /** Its sections in the order they are written. All of them are required for signing. */
    public List<Heading> headings() {
        return headings;
    }
}
