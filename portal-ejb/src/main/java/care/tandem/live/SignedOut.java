package care.tandem.live;

/**
 * Keycloak has ended a sign-in: {@code signed-out <subject> <session>} in a notification.
 *
 * @param session the session's id in Keycloak; {@code *} where all of the person's have ended
 */
public record SignedOut(String subject, String session) implements Notice {

    private static final String ALL = "*";

    /** Whether this sign-in has ended with it. */
    public boolean isOf(String itsSubject, String itsSession) {
        return subject.equals(itsSubject) && (session.equals(ALL) || session.equals(itsSession));
    }
}
