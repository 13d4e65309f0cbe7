package care.tandem.web.thread;

import care.tandem.thread.WorkOnGoal;
import care.tandem.thread.WorkedOn;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.PlainFields;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The client's goals and next steps in the form of a note, at hand while one writes. */
@Named("noteThread")
@RequestScoped
public class ThreadForm {

    private static final String SEEN = "seen.";

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    @Inject
    PlainFields plain;

    private final Map<String, ThreadField> fields = new LinkedHashMap<>();

    /** The form begins with what is saved; what was typed replaces it. */
    public void at(List<WorkedOn> plan) {
        for (WorkedOn work : plan) {
            fields.computeIfAbsent(work.getName(), name -> new ThreadField(work, Faces.getRequestParameterMap()))
                    .at(work);
            name(fields.get(work.getName()));
        }
    }

    /** What somebody changed, also where it is about a goal or a step that is not among them any more. */
    public List<WorkOnGoal> works() {
        Faces.getRequestParameterMap().keySet().stream()
                .filter(parameter -> parameter.startsWith(SEEN + "goal-"))
                .map(parameter -> parameter.substring(SEEN.length()))
                .filter(name -> !fields.containsKey(name))
                .map(name -> ThreadField.gone(name, texts.get("notes.thread.gone"), Faces.getRequestParameterMap()))
                .filter(ThreadField::isChanged)
                .forEach(this::add);
        return fields.values().stream()
                .filter(ThreadField::isSent)
                .filter(ThreadField::isChanged)
                .map(ThreadField::work)
                .toList();
    }

    private void add(ThreadField gone) {
        fields.put(gone.getName(), gone);
        name(gone);
    }

    private void name(ThreadField field) {
        plain.add(field.getName(), field.getField(), field.getKept().words());
    }

    /** What was typed where somebody else had written meanwhile. */
    public Map<String, String> unmet() {
        Map<String, String> unmet = new HashMap<>();
        fields.values().stream()
                .filter(field -> field.getMeanwhile() != null)
                .forEach(field -> unmet.put(field.getName(), field.getWords()));
        return unmet;
    }

    public List<ThreadField> getFields() {
        return List.copyOf(fields.values());
    }

    public boolean isAny() {
        return !fields.isEmpty();
    }

    /** How many weeks ago that day was. */
    public long weeksSince(LocalDate day) {
        return ChronoUnit.WEEKS.between(day, dates.clinicToday());
    }
}
