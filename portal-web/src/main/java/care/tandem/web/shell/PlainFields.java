package care.tandem.web.shell;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a page that are plain HTML and no components of Faces, so that a refusal about one of them names it and
 * leads to it as it does for any other.
 */
@RequestScoped
public class PlainFields {

    private static final int LONGEST_LABEL = 60;

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    /**
     * Tells that a field is on the page.
     *
     * @param name what refusals call it
     * @param id of the element that can be typed in or chosen
     * @param label what it is called on the page; of a long one, its beginning
     */
    public void add(String name, String id, String label) {
        ids.put(name, id);
        labels.put(id, begin(label));
    }

    private static String begin(String label) {
        if (label.codePointCount(0, label.length()) <= LONGEST_LABEL) {
            return label;
        }
        int end = label.offsetByCodePoints(0, LONGEST_LABEL);
        int space = label.lastIndexOf(' ', end);
        return label.substring(0, space > 0 ? space : end) + "…";
    }

    @Nullable
    String id(String name) {
        return ids.get(name);
    }

    @Nullable
    String label(@Nullable String id) {
        return labels.get(id);
    }
}
