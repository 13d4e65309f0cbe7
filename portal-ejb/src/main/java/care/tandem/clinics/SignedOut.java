package care.tandem.clinics;

/** Keycloak has ended the sign-in that somebody is here by: signed out elsewhere, or by whoever runs the accounts. */
public final class SignedOut extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
