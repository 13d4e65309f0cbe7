package care.tandem.web.shell;

/** What filters and pages leave in the request for each other. */
public final class Attributes {

    /** The clinic's name in the address, so that an error page stays in the clinic. */
    static final String CLINIC = "tandem.clinic";

    /** Why a page was shown again instead of doing what it was asked: the key of the refusal. */
    public static final String REFUSED = "tandem.refused";

    /** That refusal with those that were found together with it. */
    public static final String REFUSALS = "tandem.refusals";

    /** The exception behind an error page. */
    static final String FAILURE = "tandem.failure";

    /** The reference number under which an error stands in the log. */
    static final String REFERENCE = "tandem.reference";

    private Attributes() {}
}
