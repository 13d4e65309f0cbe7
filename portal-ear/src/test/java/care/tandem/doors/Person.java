package care.tandem.doors;

import care.tandem.clinics.Entrance;
import care.tandem.door.CurrentClinic;
import java.util.Locale;
import java.util.UUID;

/** The people of each practice. */
enum Person {
    ADMIN("01"),
    /** Works with {@link #CLIENT} and {@link #PEER}, and once worked with {@link #FORMER}. */
    THERAPIST("02"),
    /** Works with {@link #CLIENT2} and {@link #FORMER}, and still with {@link #TURNED}. */
    THERAPIST2("03"),
    SUPERVISOR("04"),
    CLIENT("05"),
    CLIENT2("06"),
    FORMER("07"),
    /** A therapist without a caseload, who is also a client. */
    PEER("08"),
    /** Once a client, and a therapist now; has {@link #COLLEAGUE} to supervise, and is no supervisor. */
    TURNED("09"),
    /** Once the therapist of {@link #CLIENT}, whose caseload was never closed, and a client now. */
    LAPSED("10"),
    /** Supervises nobody, and was once the therapist of {@link #CLIENT}, whose caseload was never closed. */
    SUPERVISOR2("11"),
    /** Works with {@link #PEER}, as {@link #THERAPIST} does. */
    COLLEAGUE("12"),
    /** Runs the installation: is no member of the practice, and of no other. */
    OPERATOR("99");

    private final String number;

    Person(String number) {
        this.number = number;
    }

    /** False when they are not let in. */
    boolean comesIn(Practice practice, Entrance entrance) {
        return this == OPERATOR
                ? entrance.operate(subject(practice))
                : entrance.enter(subject(practice), practice.slug());
    }

    /** In whose trail their traces are. */
    UUID trail(Practice practice) {
        return this == OPERATOR ? CurrentClinic.NONE : practice.id();
    }

    UUID of(Practice practice) {
        return practice.id(number);
    }

    String subject(Practice practice) {
        return practice.slug() + "-" + name().toLowerCase(Locale.ROOT);
    }
}
