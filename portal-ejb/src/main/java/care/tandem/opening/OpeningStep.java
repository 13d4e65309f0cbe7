package care.tandem.opening;

/** What opening a clinic takes once its rows are written, in this order. Each step done twice comes to the same as once. */
public enum OpeningStep {
    /** The key that its texts are sealed with. */
    KEYS,
    /** Its organization in Keycloak. */
    ORGANIZATION,
    /** An account of its first admin, where they have none. */
    ACCOUNT,
    /** The admin's membership of the organization, and their role of those who work in a clinic. */
    MEMBERSHIP,
    /** The mail by which the admin verifies their address and chooses a password; none where they have done so before. */
    MAIL
}
