package care.tandem.web.notes;

import care.tandem.web.shell.Sentences;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says whom a note is about: {@code #{about.whom(note.group, note.clientName)}}. */
@Named("about")
@RequestScoped
public class About {

    @Inject
    Texts texts;

    /** "Daniel Moreau", or "Group: Daniel Moreau, Walter Brandt". */
    public String whom(boolean group, String names) {
        return group ? texts.get("notes.group.of", Sentences.names(names)) : names;
    }

    /** As a heading: "Note on …", or "Note of the group: …". */
    public String heading(boolean group, String names) {
        return texts.get(group ? "notes.group.title" : "notes.view.title", group ? Sentences.names(names) : names);
    }

    /** Who reads its shared part: the client by name, or "The group". */
    public String readers(boolean group, String names) {
        return group ? texts.get("notes.group.readers") : names;
    }
}
