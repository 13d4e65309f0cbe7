package care.tandem.web.settings;

import care.tandem.policies.Marks;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Part of {@code settings/look}: the clinic's mark, which {@link KeepMarkServlet} takes in. */
@Named("clinicMark")
@RequestScoped
public class ClinicMarkBacking {

    /** The field's id in the page. */
    private static final String FIELD = "mark-file";

    private static final Set<String> REFUSALS = Set.of("none", "large", "dots", "shapes", "empty", "stale");

    @Inject
    Marks marks;

    @Inject
    ClinicSettingsBacking settings;

    @Inject
    Attempt attempt;

    @Inject
    Texts texts;

    private String seen = "";

    /** Says, once the page is asked for, how it ended. */
    public void say() {
        String ended = Faces.getRequestParameter("mark");
        if ("kept".equals(ended)) {
            tell(null, FacesMessage.SEVERITY_INFO, "settings.mark.kept");
        } else if (ended != null && REFUSALS.contains(ended)) {
            tell(FIELD, FacesMessage.SEVERITY_ERROR, "refused.mark." + ended);
        }
    }

    private void tell(@Nullable String field, FacesMessage.Severity severity, String key) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, texts.get(key), null));
    }

    /** The refusal at the field; empty where there is none. */
    public String getTrouble() {
        List<FacesMessage> said = FacesContext.getCurrentInstance().getMessageList(FIELD);
        said.forEach(FacesMessage::rendered);
        return said.isEmpty() ? "" : said.get(0).getSummary();
    }

    public @Nullable String takeDown() {
        String next = attempt.to("settings.done", () -> {
            marks.takeDown(RequestParams.version(seen));
            return "/settings/look";
        });
        if (next == null) {
            settings.look();
        }
        return next;
    }

    /** The version that the form was rendered with; when it is shown again, the one that is there now. */
    public String getSeen() {
        return settings.getSeen();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
