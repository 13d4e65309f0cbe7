package care.tandem.identity;

/**
 * Somebody's account, one for all clinics.
 *
 * @param subject by which Keycloak and the table {@code member} know them
 * @param emailVerified whether they have shown that the address is theirs
 * @param enabled whether they can sign in
 */
public record Account(String subject, String email, boolean emailVerified, boolean enabled) {}
