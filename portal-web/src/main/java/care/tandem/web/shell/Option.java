package care.tandem.web.shell;

/** One of the things to choose among in a plain form. */
public record Option(String value, String label, boolean chosen) {}
