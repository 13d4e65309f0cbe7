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
import care.tandem.web.shell.Asked;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Preferences;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code templates/edit}: a template to be made, changed, retired or taken back. */
@Named("editTemplate")
@RequestScoped
public class EditTemplateBacking {

    private static final String RETIRE = "retire";
    private static final String TAKE_BACK = "takeBack";

    @Inject
    GoalTemplates templates;

    @Inject
    Attempt attempt;

    @Inject
    Preferences preferences;

    private final @Nullable UUID id = Faces.getRequestParameter("template") == null ? null : Asked.id("template");
    private final GoalDraft draft = new GoalDraft();
    private @Nullable GoalTemplateView kept;
    private String language = "";
    private String seen = "";
    private String move = "";

    /** What is kept so far, or a starter, is what the form begins with; whatever is typed comes over it. */
    @PostConstruct
    void begin() {
        TemplateText text = id == null ? templates.begin(Language.of(preferences.getLocale()), starter()) : open(id);
        draft.begin(text);
        language = text.language().name();
    }

    private static @Nullable Starter starter() {
        String key = Faces.getRequestParameter("starter");
        return key == null ? null : Starter.named(key).orElseThrow(NotFound::new);
    }

    private TemplateText open(UUID template) {
        kept = templates.open(template);
        return kept.text();
    }

    public @Nullable String keep() {
        return done(id == null ? "templates.make.done" : "templates.change.done", () -> {
            TemplateText text = draft.text(Asked.oneOf(Language.class, "language", language, "refused.choice"));
            if (id == null) {
                templates.make(new MakeGoalTemplate(text));
            } else {
                templates.change(new ChangeGoalTemplate(id, Asked.version(seen), text));
            }
        });
    }

    /** Retires it, or takes it back: whichever the form offered. */
    public @Nullable String settle() {
        UUID template = Asked.id("template");
        if (move.equals(TAKE_BACK)) {
            return done(
                    "templates.takeBack.done",
                    () -> templates.takeBack(new TakeBackGoalTemplate(template, Asked.version(seen))));
        }
        return done(
                "templates.retire.done", () -> templates.retire(new RetireGoalTemplate(template, Asked.version(seen))));
    }

    private @Nullable String done(String said, Runnable act) {
        String next = attempt.to(said, () -> {
            act.run();
            return "/templates";
        });
        if (next == null && id != null) {
            open(id);
        }
        return next;
    }

    /** Whether this is one that was never kept. */
    public boolean isNew() {
        return id == null;
    }

    /** Whether there are fields: a retired one is read, unless somebody's words have just been sent here. */
    public boolean isWriting() {
        return kept == null || kept.isInUse() || isSent();
    }

    private static boolean isSent() {
        return Faces.getRequestParameter("edit") != null;
    }

    /** Whether the page is shown again because the template was changed elsewhere. */
    public boolean isStale() {
        return kept != null && isSent() && !seen.equals(String.valueOf(kept.version()));
    }

    /** What is kept now; null for a new one. */
    public @Nullable GoalTemplateView getKept() {
        return kept;
    }

    public GoalDraft getDraft() {
        return draft;
    }

    /** The version that the form was rendered with; when it is shown again, the one that is there now. */
    public String getSeen() {
        return kept == null ? "" : String.valueOf(kept.version());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getMove() {
        return kept == null || kept.isInUse() ? RETIRE : TAKE_BACK;
    }

    public void setMove(String move) {
        this.move = move;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
