package care.tandem.notes;

import care.tandem.noteforms.FormSection;
import care.tandem.noteforms.Heading;
import care.tandem.noteforms.TemplateOfNote;
import care.tandem.thread.WorkedOn;
import care.tandem.vault.Digest;
import care.tandem.vault.Vault;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * What exactly is signed: a note's text and what it is about, line by line, in one form for ever. Its digest is SHA-256
 * over these bytes in UTF-8, so that anybody who holds the text can check it with any tool.
 */
final class ExactText {

    private static final String FORM = "Tandem session note, form 1";

    /** Since notes can name goals; one that names none is still written in the first form. */
    private static final String FORM_WITH_GOALS = "Tandem session note, form 2";

    /** One of a group names the session in the client's place. */
    private static final String FORM_OF_GROUP = "Tandem note of a group, form 1";

    private ExactText() {}

    /** @param named the goals and steps that the note names, in their order */
    static String of(Note note, List<WorkedOn> named, Vault vault) {
        StringBuilder text = new StringBuilder(form(note, named)).append('\n');
        line(text, "note", note.id());
        about(text, note);
        line(text, "author", note.authorId());
        line(text, "day", note.sessionDay());
        line(text, "format", note.format());
        TemplateOfNote template = note.text().template(note.id(), vault);
        if (template != null) {
            line(text, "template", template.version() + " version " + template.number() + " " + template.name());
        }
        for (PassageView passage : note.passages(vault)) {
            block(text, title(passage), passage.words());
        }
        named.forEach(work -> goal(text, work));
        return text.toString();
    }

    private static String form(Note note, List<WorkedOn> named) {
        return note.clientId() == null ? FORM_OF_GROUP : named.isEmpty() ? FORM : FORM_WITH_GOALS;
    }

    private static void about(StringBuilder text, Note note) {
        UUID client = note.clientId();
        if (client == null) {
            line(text, "session", Objects.requireNonNull(note.sessionId()));
        } else {
            line(text, "client", client);
        }
    }

    /** A section by its heading, in the clinic's own words where they are its own; all else by its name. */
    private static String title(PassageView passage) {
        Heading heading = passage.heading();
        FormSection own = passage.own();
        if (heading == null) {
            return passage.name().toUpperCase(Locale.ROOT);
        }
        return own == null ? heading.name() : heading.name() + " " + own.heading();
    }

    private static void goal(StringBuilder text, WorkedOn work) {
        line(text, "goal", work.item().goal());
        if (work.item().step() != null) {
            line(text, "step", work.item().step());
        }
        line(text, "rating", work.rating() == null ? "none" : work.rating());
        block(text, "WORKED_ON", work.words());
        block(text, "SENTENCE", work.sentence());
    }

    /** What is signed of an addendum. */
    static String ofAddendum(UUID addendum, UUID note, UUID author, String words) {
        StringBuilder text = new StringBuilder("Tandem addendum, form 1\n");
        line(text, "addendum", addendum);
        line(text, "note", note);
        line(text, "author", author);
        block(text, "WORDS", words);
        return text.toString();
    }

    private static void line(StringBuilder text, String name, Object value) {
        text.append(name).append(' ').append(value).append('\n');
    }

    private static void block(StringBuilder text, String name, String words) {
        text.append('[').append(name).append("]\n").append(words).append('\n');
    }

    /** 64 hexadecimal digits. */
    static String digest(String text) {
        return Digest.of(text);
    }
}
