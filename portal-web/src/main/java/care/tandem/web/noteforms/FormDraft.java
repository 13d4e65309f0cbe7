package care.tandem.web.noteforms;

import care.tandem.noteforms.FormSection;
import care.tandem.noteforms.NoteForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed of a template for notes, as texts, until the door takes it. Sections are counted from 1. */
public class FormDraft {

    private static final int ALWAYS_SHOWN = 4;

    private final Map<String, String> headings = new HashMap<>();
    private final Map<String, String> hints = new HashMap<>();
    private final Map<String, Boolean> required = new HashMap<>();
    private String name = "";

    /** Begins with this, in place of empty fields. */
    FormDraft(NoteForm form) {
        name = form.name();
        for (int i = 0; i < NoteForm.MOST_SECTIONS; i++) {
            FormSection section = i < form.sections().size() ? form.sections().get(i) : new FormSection("", "", true);
            String place = String.valueOf(i + 1);
            headings.put(place, section.heading());
            hints.put(place, section.hint());
            required.put(place, section.required());
        }
    }

    /** In order, the empty ones among them, so that a refusal finds its field. */
    NoteForm form() {
        List<FormSection> sections = new ArrayList<>();
        for (int i = 1; i <= NoteForm.MOST_SECTIONS; i++) {
            String place = String.valueOf(i);
            sections.add(new FormSection(
                    typed(headings.get(place)), typed(hints.get(place)), Boolean.TRUE.equals(required.get(place))));
        }
        return new NoteForm(typed(name), sections);
    }

    /** An empty field may come back as nothing at all. */
    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** Whether there are more sections than are shown without unfolding. */
    public boolean isLong() {
        return form().sections().stream()
                .skip(ALWAYS_SHOWN)
                .anyMatch(section ->
                        !section.heading().isBlank() || !section.hint().isBlank());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Map<String, String> getHeadings() {
        return headings;
    }

    public Map<String, String> getHints() {
        return hints;
    }

    public Map<String, Boolean> getRequired() {
        return required;
    }
}
