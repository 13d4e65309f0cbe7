package care.tandem.noteforms;

import care.tandem.door.Refused;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import care.tandem.writing.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * What a template of the clinic's own says. The client's voice is in none: every note has it besides, as its last section.
 *
 * @param name one line of at most 120 characters
 * @param sections in their order, one to eight
 */
public record NoteForm(String name, List<FormSection> sections) {

    /** How many sections a template has room for. */
    public static final int MOST_SECTIONS = 8;

    private static final int LINE = 120;

    /** Between the parts of what is sealed as one. No text can hold them: they are control characters. */
    private static final String BETWEEN_SECTIONS = "\u001e";

    private static final String BETWEEN_PARTS = "\u001f";
    private static final String REQUIRED = "required";

    /** Opens what a version of a template says, for a note that begins with it. */
    public static NoteForm opened(UUID version, SealedText sealed, Vault vault) {
        List<String> lines =
                List.of(vault.open(NoteTemplatePlaces.form(version), sealed).split(BETWEEN_SECTIONS, -1));
        return new NoteForm(
                lines.get(0), lines.stream().skip(1).map(NoteForm::section).toList());
    }

    private static FormSection section(String line) {
        String[] parts = line.split(BETWEEN_PARTS, -1);
        return new FormSection(parts[0], parts[1], parts[2].equals(REQUIRED));
    }

    SealedText sealed(UUID version, Vault vault) {
        List<String> lines = new ArrayList<>(List.of(name));
        sections.forEach(section -> lines.add(
                String.join(BETWEEN_PARTS, section.heading(), section.hint(), section.required() ? REQUIRED : "")));
        return vault.seal(NoteTemplatePlaces.form(version), String.join(BETWEEN_SECTIONS, lines));
    }

    /** The same as it may be kept. @throws Refused at {@code name}, {@code heading1} and so on, {@code hint1} and so on */
    NoteForm written() {
        List<FormSection> written = new ArrayList<>();
        Set<String> headings = new HashSet<>();
        List<Runnable> rules = new ArrayList<>();
        rules.add(() -> line("name", name));
        for (int i = 0; i < sections.size(); i++) {
            FormSection section = sections.get(i);
            int place = i + 1;
            if (!section.isEmpty()) {
                rules.add(() -> written.add(unlike(headings, written(section, place), place)));
            }
        }
        rules.add(() -> requireRoom(
                (int) sections.stream().filter(section -> !section.isEmpty()).count()));
        Refused.together(rules);
        return new NoteForm(line("name", name), List.copyOf(written));
    }

    private static FormSection unlike(Set<String> headings, FormSection section, int place) {
        if (!headings.add(section.heading().toLowerCase(Locale.ROOT))) {
            throw new Refused("heading" + place, "refused.noteTemplate.twice");
        }
        return section;
    }

    private static FormSection written(FormSection section, int place) {
        Refused.together(
                () -> line("heading" + place, section.heading()),
                () -> Wording.optional("hint" + place, section.hint(), Wording.SHORT));
        return new FormSection(
                line("heading" + place, section.heading()),
                Wording.optional("hint" + place, section.hint(), Wording.SHORT),
                section.required());
    }

    private static void requireRoom(int sections) {
        if (sections == 0) {
            throw new Refused("heading1", "refused.noteTemplate.none");
        }
        if (sections > MOST_SECTIONS) {
            throw new Refused("heading" + sections, "refused.noteTemplate.sections", MOST_SECTIONS);
        }
    }

    private static String line(String field, String text) {
        return Wording.required(field, text, LINE).replaceAll("\\s+", " ");
    }
}
