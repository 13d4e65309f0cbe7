package care.tandem.web.thread;

import care.tandem.thread.PlanItem;
import care.tandem.thread.WorkOnGoal;
import care.tandem.thread.WorkedOn;
import care.tandem.writing.Written;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What {@code KeepServlet} takes and tells of goals and steps. Each is called by its name, and has {@code words.<name>},
 * {@code named.<name>} ({@code true} or {@code false}) and {@code rating.<name>}, of which only those are sent that
 * somebody changed; all three come back.
 */
public final class KeptGoals {

    private static final Set<String> PARTS = Set.of("words", "named", "rating");

    private static final JsonProvider JSON = JsonProvider.provider();

    private KeptGoals() {}

    /** @param written the sentences by the names of what they are about */
    public static List<WorkOnGoal> asked(HttpServletRequest request, Map<String, Written> written) {
        Set<String> names = request.getParameterMap().keySet().stream()
                .filter(parameter -> parameter.contains("."))
                .filter(parameter -> PARTS.contains(parameter.substring(0, parameter.indexOf('.'))))
                .map(parameter -> parameter.substring(parameter.indexOf('.') + 1))
                .filter(PlanItem::isNamed)
                .collect(Collectors.toSet());
        return names.stream()
                .map(name -> work(name, request, written.get(name)))
                .toList();
    }

    private static WorkOnGoal work(String name, HttpServletRequest request, @Nullable Written written) {
        String named = request.getParameter("named." + name);
        String rating = request.getParameter("rating." + name);
        return new WorkOnGoal(
                PlanItem.named(name),
                named == null ? null : Boolean.valueOf(named),
                written,
                rating == null ? null : ThreadField.rating(name, rating));
    }

    public static JsonObjectBuilder json(WorkedOn work) {
        return JSON.createObjectBuilder()
                .add("number", work.number())
                .add("words", work.sentence())
                .add("named", String.valueOf(work.named()))
                .add("rating", work.rating() == null ? "" : work.rating().toString());
    }
}
