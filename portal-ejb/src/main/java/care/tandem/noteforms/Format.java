package care.tandem.noteforms;

import static care.tandem.noteforms.Heading.ASSESSMENT;
import static care.tandem.noteforms.Heading.BEHAVIOUR;
import static care.tandem.noteforms.Heading.CLIENT_VOICE;
import static care.tandem.noteforms.Heading.DATA;
import static care.tandem.noteforms.Heading.FREE;
import static care.tandem.noteforms.Heading.GOAL;
import static care.tandem.noteforms.Heading.INTERVENTION;
import static care.tandem.noteforms.Heading.OBJECTIVE;
import static care.tandem.noteforms.Heading.PLAN;
import static care.tandem.noteforms.Heading.RESPONSE;
import static care.tandem.noteforms.Heading.SUBJECTIVE;

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
