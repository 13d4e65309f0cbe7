package care.tandem.opening;

import care.tandem.door.Refused;
import care.tandem.identity.MailAddress;
import care.tandem.writing.Wording;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clinic about to be opened, looked through. It begins with the crisis contact that is true everywhere; its admins put
 * their own in its place.
 */
record NewClinic(String slug, String name, String zone, String language, FirstAdmin admin) {

    /** Characters in a name. */
    static final int LONGEST_NAME = 120;

    private static final Set<String> LANGUAGES = Set.of("en", "es");

    /** Whom a clinic is given to. */
    record FirstAdmin(String name, String email) {

        /** @throws Refused at {@code adminName} or {@code adminEmail}, with both where both are wrong */
        static FirstAdmin of(@Nullable String name, @Nullable String email) {
            Refused.together(() -> line("adminName", name), () -> MailAddress.required("adminEmail", email));
            return new FirstAdmin(line("adminName", name), MailAddress.required("adminEmail", email));
        }
    }

    /** @throws Refused at each field of the command that is wrong */
    static NewClinic of(OpenClinic command) {
        Refused.together(
                () -> line("name", command.name()),
                () -> ShortName.required(command.slug()),
                () -> zone(command.zone()),
                () -> language(command.language()),
                () -> FirstAdmin.of(command.adminName(), command.adminEmail()));
        return new NewClinic(
                ShortName.required(command.slug()),
                line("name", command.name()),
                zone(command.zone()),
                language(command.language()),
                FirstAdmin.of(command.adminName(), command.adminEmail()));
    }

    private static String line(String field, @Nullable String typed) {
        return Wording.required(field, typed, LONGEST_NAME).strip().replaceAll("\\s+", " ");
    }

    private static String zone(@Nullable String zone) {
        if (zone == null || !ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new Refused("zone", "refused.zone");
        }
        return zone;
    }

    private static String language(@Nullable String language) {
        if (language == null || !LANGUAGES.contains(language)) {
            throw new Refused("language", "refused.choice");
        }
        return language;
    }
}
