package care.tandem.pages;

import java.util.Locale;

/** Who is a member of each clinic of these tests. */
enum Member {

    /** Works with {@link #CLIENT} and {@link #OTHER_CLIENT}, and signs alone. */
    THERAPIST("Miriam Lindqvist", "THERAPIST"),

    /** Works with {@link #CLIENT_OF_COLLEAGUE}, and what they sign waits for {@link #SUPERVISOR}. */
    COLLEAGUE("Tomás Herrera", "THERAPIST"),

    SUPERVISOR("Edith Vance", "SUPERVISOR"),

    ADMIN("Ruth Okafor", "ADMIN"),

    CLIENT("Walter Brandt", "CLIENT"),

    OTHER_CLIENT("Carmen Ibáñez", "CLIENT"),

    CLIENT_OF_COLLEAGUE("Aisha Rahman", "CLIENT");

    private final String called;
    private final String role;

    Member(String called, String role) {
        this.called = called;
        this.role = role;
    }

    /** Their name in each clinic. */
    String called() {
        return called;
    }

    String role() {
        return role;
    }

    /** The address that they sign in with. */
    String email() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.') + "@pages.example";
    }
}
