package care.tandem.web.notes;

import care.tandem.notes.WorkOnGoal;
import care.tandem.notes.WorkedOn;
import care.tandem.web.shell.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The client's goals and next steps in the form of a note, at hand while one writes. */
@Named("noteThread")
@RequestScoped
public class ThreadForm {

    @Inject
    Say say;

    private final Map<String, ThreadField> fields = new LinkedHashMap<>();

    /** What stands there now; whatever was typed comes over it. */
    void at(List<WorkedOn> plan) {
        for (WorkedOn work : plan) {
            fields.computeIfAbsent(work.getName(), name -> new ThreadField(work, Faces.getRequestParameterMap()))
                    .at(work);
        }
    }

    /** What somebody changed. */
    List<WorkOnGoal> works() {
        return fields.values().stream()
                .filter(ThreadField::isSent)
                .filter(ThreadField::isChanged)
                .map(ThreadField::work)
                .toList();
    }

    public List<ThreadField> getFields() {
        return List.copyOf(fields.values());
    }

    public boolean isAny() {
        return !fields.isEmpty();
    }

    /** How many weeks ago that day was. */
    public long weeksSince(LocalDate day) {
        return ChronoUnit.WEEKS.between(day, say.today());
    }
}
