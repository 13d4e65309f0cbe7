package care.tandem.noteforms;

/**
 * A section as a clinic wants it.
 *
 * @param heading one line of at most 120 characters
 * @param hint what belongs there; empty where the heading says it
 * @param required whether a note is signed only once something is written there
 */
public record FormSection(String heading, String hint, boolean required) {

    boolean isEmpty() {
        return heading.isBlank() && hint.isBlank();
    }
}
