package care.tandem.web.people;

import care.tandem.door.CurrentClinic;
import care.tandem.people.TieWhen;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says on which days two people have to do with each other: {@code #{tieDays.say(person.since, person.until)}}. */
@Named("tieDays")
@RequestScoped
public class TieDaysBacking {

    @Inject
    CurrentClinic clinic;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    public String say(LocalDate since, @Nullable LocalDate until) {
        TieWhen when = TieWhen.of(since, until, clinic.today());
        return texts.get("people.days." + when, dates.day(since), dates.day(until));
    }
}
