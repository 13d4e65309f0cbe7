package care.tandem.doors;

import care.tandem.psychotherapy.BeginPsychotherapyNote;
import care.tandem.psychotherapy.OwnWords;
import care.tandem.psychotherapy.PsychotherapyNotes;
import care.tandem.psychotherapy.SetPsychotherapyTextAside;
import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;

/** What a therapist writes down for themselves, through the door. */
final class OwnWriting {

    private OwnWriting() {}

    /** As {@link #in}, with a text beside it that was set aside. */
    static UUID withTextAsideIn(Practice practice) {
        UUID note = in(practice);
        CDI.current()
                .select(PsychotherapyNotes.class)
                .get()
                .setAside(new SetPsychotherapyTextAside(note, "The anger may be fear"));
        return note;
    }

    /** A psychotherapy note by the therapist of {@link Person#CLIENT} on that client. */
    static UUID in(Practice practice) {
        Writing.in(practice).enter(Person.THERAPIST);
        OwnWords grief = new OwnWords(Writing.today(), "The anger may be grief");
        return CDI.current()
                .select(PsychotherapyNotes.class)
                .get()
                .begin(new BeginPsychotherapyNote(Person.CLIENT.of(practice), grief));
    }
}
