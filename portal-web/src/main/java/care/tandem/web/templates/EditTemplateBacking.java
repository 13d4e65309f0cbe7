package care.tandem.web.templates;

import care.tandem.door.NotFound;
import care.tandem.templates.ChangeGoalTemplate;
import care.tandem.templates.GoalTemplateView;
import care.tandem.templates.GoalTemplates;
import care.tandem.templates.Language;
import care.tandem.templates.MakeGoalTemplate;
import care.tandem.templates.RetireGoalTemplate;
import care.tandem.templates.Starter;
import care.tandem.templates.TakeBackGoalTemplate;
import care.tandem.templates.TemplateText;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Editing;
import care.tandem.web.shell.Preferences;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code templates/edit}: a template to be made, changed, retired or taken back. */
@Named("editTemplate")
@RequestScoped
public class EditTemplateBacking {

    @Inject
    GoalTemplates templates;

    @Inject
    Attempt attempt;

    @Inject
    Preferences preferences;

    private final Editing editing = new Editing("template");
    private final GoalDraft draft = new GoalDraft();
    private @Nullable GoalTemplateView kept;
    private String language = "";

    /** The form begins with what is saved, or with a starter; what was typed replaces it. */
    @PostConstruct
    void begin() {
        TemplateText text =
                editing.isNew() ? templates.begin(Language.of(preferences.getLocale()), starter()) : open().text();
        draft.begin(text);
        language = text.language().name();
    }

    private static @Nullable Starter starter() {
        String key = Faces.getRequestParameter("starter");
        return key == null ? null : Starter.named(key).orElseThrow(NotFound::new);
    }

    private GoalTemplateView open() {
        kept = templates.open(editing.id());
        editing.stands(kept.version(), kept.isInUse());
        return kept;
    }

    public @Nullable String keep() {
        return editing.isNew()
                ? done("templates.make.done", () -> templates.make(new MakeGoalTemplate(text())))
                : done(
                        "templates.change.done",
                        () -> templates.change(new ChangeGoalTemplate(editing.id(), editing.version(), text())));
    }

    private TemplateText text() {
        Language chosen = RequestParams.oneOf(Language.class, "language", language, "refused.choice");
        return draft.text(chosen == null ? Language.of(preferences.getLocale()) : chosen);
    }

    /** Retires it, or takes it back: whichever the form offered. */
    public @Nullable String settle() {
        return editing.isTakingBack()
                ? done(
                        "templates.takeBack.done",
                        () -> templates.takeBack(new TakeBackGoalTemplate(editing.id(), editing.version())))
                : done(
                        "templates.retire.done",
                        () -> templates.retire(new RetireGoalTemplate(editing.id(), editing.version())));
    }

    private @Nullable String done(String said, Runnable act) {
        String next = attempt.to(said, () -> {
            act.run();
            return "/templates";
        });
        if (next == null && !editing.isNew()) {
            open();
        }
        return next;
    }

    public Editing getEditing() {
        return editing;
    }

    /** What is kept now; null for a new one. */
    public @Nullable GoalTemplateView getKept() {
        return kept;
    }

    public GoalDraft getDraft() {
        return draft;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
