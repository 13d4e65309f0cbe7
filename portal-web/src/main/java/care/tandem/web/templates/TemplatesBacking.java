package care.tandem.web.templates;

import care.tandem.door.CurrentMember;
import care.tandem.templates.GoalTemplateView;
import care.tandem.templates.GoalTemplates;
import care.tandem.templates.Language;
import care.tandem.templates.Starter;
import care.tandem.templates.TemplateText;
import care.tandem.web.shell.Preferences;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.omnifaces.util.Faces;

/** {@code templates}: the clinic's own, those that come with the house, and, for their keepers, the retired ones. */
@Named("templateList")
@RequestScoped
public class TemplatesBacking {

    @Inject
    GoalTemplates templates;

    @Inject
    CurrentMember me;

    @Inject
    Preferences preferences;

    private List<GoalTemplateView> own = List.of();

    /** One that comes with the house, in the person's language. */
    public record StarterLine(String key, TemplateText text) {}

    /** Those in the person's language first. */
    @PostConstruct
    void look() {
        Language language = Language.of(preferences.getLocale());
        own = (isKeeper() ? templates.kept() : templates.offered())
                .stream()
                        .sorted(Comparator.comparing(view -> view.text().language() != language))
                        .toList();
    }

    /** Whether they may make, change and retire templates. */
    public boolean isKeeper() {
        return me.isTherapist() || me.isSupervisor();
    }

    /** Whether they may propose goals. */
    public boolean isProposer() {
        return me.isTherapist() || me.isClient();
    }

    public List<GoalTemplateView> getOwn() {
        return own.stream().filter(GoalTemplateView::isInUse).toList();
    }

    public List<GoalTemplateView> getRetired() {
        return own.stream().filter(template -> !template.isInUse()).toList();
    }

    public List<StarterLine> getStarters() {
        Language language = Language.of(preferences.getLocale());
        return Arrays.stream(Starter.values())
                .map(starter -> new StarterLine(starter.key(), starter.in(language)))
                .toList();
    }

    /** For whom a goal is to be proposed, where somebody was chosen before they came here. */
    public String getFor() {
        String client = Faces.getRequestParameter("client");
        return client == null || client.isBlank() ? "" : "&client=" + RequestParams.idIn(client);
    }
}
