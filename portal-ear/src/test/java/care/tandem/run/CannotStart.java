package care.tandem.run;

/** Why the parts cannot be started, in words for the person who tried. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CannotStart(String words) {
        super(words);
    }

    public CannotStart(String words, Throwable cause) {
        super(words, cause);
    }
}
