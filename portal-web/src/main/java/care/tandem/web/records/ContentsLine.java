package care.tandem.web.records;

/**
 * A line of a record's table of contents.
 *
 * @param href where it leads in the document, as {@code #goals}
 */
public record ContentsLine(String href, String label) {}
