package care.tandem.opening;

import org.jspecify.annotations.Nullable;

/**
 * Opens a clinic.
 *
 * @param name as its people call it, up to 120 characters; two clinics may have the same
 * @param slug its short name, which stands in all its addresses and never changes: 2 to 40 small letters, digits and hyphens
 * @param zone in which it says times, as the tz database names it
 * @param language of its first admin's mail and sign-in: {@code en} or {@code es}
 * @param adminName what the first admin is called, up to 120 characters
 * @param adminEmail where they are written to; whoever has verified this address becomes the admin
 */
public record OpenClinic(
        @Nullable String name,
        @Nullable String slug,
        @Nullable String zone,
        @Nullable String language,
        @Nullable String adminName,
        @Nullable String adminEmail) {}
