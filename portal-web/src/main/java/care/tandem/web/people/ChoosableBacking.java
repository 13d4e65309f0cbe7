package care.tandem.web.people;

import care.tandem.people.People;
import care.tandem.web.shell.Choosing;
import care.tandem.web.shell.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whom one can choose in the forms of a therapist: {@code <t:person among="#{choosable.caseload}" …/>}. */
@Named("choosable")
@RequestScoped
public class ChoosableBacking {

    @Inject
    People people;

    /** The clients the therapist works with now. */
    public Choosing getCaseload() {
        return filter -> people.caseload(filter).as(person -> new Option(person.id(), person.name()));
    }
}
