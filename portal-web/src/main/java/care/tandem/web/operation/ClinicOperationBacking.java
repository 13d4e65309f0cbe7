package care.tandem.web.operation;

import care.tandem.opening.ClinicAsSeen;
import care.tandem.opening.ClinicView;
import care.tandem.opening.Clinics;
import care.tandem.opening.ReplaceAdmin;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import care.tandem.web.shell.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code operation/clinic}: how far a clinic's opening has come, its admins, and whether it is suspended. */
@Named("clinicOperation")
@RequestScoped
public class ClinicOperationBacking {

    @Inject
    Clinics clinics;

    @Inject
    Attempt attempt;

    @Inject
    Texts texts;

    private UUID clinic;
    private ClinicView view;
    private String seen = "";
    private @Nullable String adminName = "";
    private @Nullable String adminEmail = "";

    /** The form begins with the admin who is awaited: to send it as it stands is to write to them again. */
    @PostConstruct
    void look() {
        clinic = RequestParams.id("clinic");
        view = clinics.look(clinic);
        view.admins().stream().findFirst().ifPresent(first -> {
            adminName = first.name();
            adminEmail = first.email();
        });
    }

    static String address(UUID clinic) {
        return "/operation/clinic?clinic=" + clinic;
    }

    public @Nullable String goOn() {
        return done("operation.clinic.went", () -> clinics.goOn(clinic));
    }

    public @Nullable String replaceAdmin() {
        return done("operation.clinic.went", () -> {
            clinics.replaceAdmin(new ReplaceAdmin(clinic, adminName, adminEmail));
            clinics.goOn(clinic);
        });
    }

    public @Nullable String suspend() {
        return done("operation.clinic.suspended", () -> clinics.suspend(asSeen()));
    }

    public @Nullable String reopen() {
        return done("operation.clinic.reopened", () -> clinics.reopen(asSeen()));
    }

    private ClinicAsSeen asSeen() {
        return new ClinicAsSeen(clinic, RequestParams.version(seen));
    }

    /** What was in the way may have changed what stands here. */
    private @Nullable String done(String said, Runnable act) {
        String next = attempt.to(said, () -> {
            act.run();
            return address(clinic);
        });
        if (next == null) {
            view = clinics.look(clinic);
        }
        return next;
    }

    public ClinicView getView() {
        return view;
    }

    /** What was in the way of a step. */
    public String why(ClinicView.Step step) {
        return step.why() == null ? "" : texts.get(step.why());
    }

    /** The version that a form was rendered with; when it is shown again, the one that is there now. */
    public String getSeen() {
        return String.valueOf(view.summary().version());
    }

    public void setSeen(String seen) {
        this.seen = seen;
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
