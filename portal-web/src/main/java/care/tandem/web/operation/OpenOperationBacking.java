package care.tandem.web.operation;

import care.tandem.door.Misread;
import care.tandem.door.Refused;
import care.tandem.opening.Clinics;
import care.tandem.opening.OpenClinic;
import care.tandem.web.shell.Addresses;
import care.tandem.web.shell.Attempt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code operation/open}: opens a clinic, and goes to where its steps stand. */
@Named("openOperation")
@RequestScoped
public class OpenOperationBacking {

    @Inject
    Clinics clinics;

    @Inject
    Addresses addresses;

    @Inject
    Misread misread;

    @Inject
    Attempt attempt;

    private @Nullable String name = "";
    private @Nullable String slug = "";
    private @Nullable String zone = "";
    private @Nullable String language = "en";
    private @Nullable String adminName = "";
    private @Nullable String adminEmail = "";

    public @Nullable String open() {
        return attempt.quietly(() -> {
            if (slug != null && addresses.isTaken(slug.strip().toLowerCase(Locale.ROOT))) {
                misread.add(new Refused("slug", "refused.opening.slug.reserved"));
            }
            UUID clinic = clinics.open(new OpenClinic(name, slug, zone, language, adminName, adminEmail));
            takeSteps(clinic);
            return ClinicOperationBacking.address(clinic);
        });
    }

    /** What is in the way of a step stands beside it on the page that follows. */
    private void takeSteps(UUID clinic) {
        try {
            clinics.goOn(clinic);
        } catch (Refused inTheWay) {
            return;
        }
    }

    public List<String> getLanguages() {
        return List.of("en", "es");
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug;
    }

    public @Nullable String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getAdminName() {
        return adminName;
    }

    public void setAdminName(@Nullable String adminName) {
        this.adminName = adminName;
    }

    public @Nullable String getAdminEmail() {
        return adminEmail;
    }

    public void setAdminEmail(@Nullable String adminEmail) {
        this.adminEmail = adminEmail;
    }
}
