package care.tandem.web.caseload;

import care.tandem.caseload.Handovers;
import care.tandem.caseload.ToldOfHandover;
import care.tandem.door.CurrentClinic;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Part of a client's home: who works with them from when on, where that changes or has changed lately. */
@Named("toldOfHandovers")
@RequestScoped
public class ToldBacking {

    @Inject
    Handovers handovers;

    @Inject
    CurrentClinic clinic;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    private @Nullable List<String> lines;

    /** Fetched once, each a sentence. */
    public List<String> getLines() {
        if (lines == null) {
            lines = handovers.told().stream().map(this::sentence).toList();
        }
        return lines;
    }

    private String sentence(ToldOfHandover told) {
        String day = dates.weekday(told.day());
        if (told.takenBackAt() != null) {
            return texts.get("caseload.told.takenBack", told.therapist());
        }
        boolean coming = told.day().isAfter(clinic.today());
        if (told.to() == null) {
            return texts.get(coming ? "caseload.told.ends" : "caseload.told.ended", told.therapist(), day);
        }
        return texts.get(coming ? "caseload.told.coming" : "caseload.told.now", told.therapist(), told.to(), day);
    }
}
