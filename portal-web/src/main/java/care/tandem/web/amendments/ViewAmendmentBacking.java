package care.tandem.web.amendments;

import care.tandem.amendments.AmendmentCase;
import care.tandem.amendments.Amendments;
import care.tandem.amendments.DenyAmendment;
import care.tandem.amendments.Ground;
import care.tandem.amendments.SayOnAmendment;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code amendments/view}: a request with all that was said about it, and what its reader can do next. */
@Named("viewAmendment")
@RequestScoped
public class ViewAmendmentBacking {

    @Inject
    Amendments amendments;

    @Inject
    Attempt attempt;

    private final UUID id = RequestParams.id("amendment");
    private AmendmentCase asked;
    private final Map<String, String> words = new HashMap<>();
    private String ground = "";

    @PostConstruct
    void open() {
        asked = amendments.open(id);
    }

    public @Nullable String accept() {
        return done("amendments.accept.done", () -> amendments.accept(said("accept")));
    }

    public @Nullable String refuse() {
        return done("amendments.refuse.done", () -> {
            Ground lawful = RequestParams.oneOf(Ground.class, "ground", ground, "refused.amendment.ground");
            amendments.refuse(new DenyAmendment(id, lawful, words.getOrDefault("refuse", "")));
        });
    }

    public @Nullable String extend() {
        return done("amendments.extend.done", () -> amendments.extend(said("extend")));
    }

    public @Nullable String disagree() {
        return done("amendments.disagree.done", () -> amendments.disagree(said("disagree")));
    }

    public @Nullable String rebut() {
        return done("amendments.rebut.done", () -> amendments.rebut(said("rebut")));
    }

    private SayOnAmendment said(String form) {
        return new SayOnAmendment(id, words.getOrDefault(form, ""));
    }

    private @Nullable String done(String said, Runnable act) {
        String next = attempt.to(said, () -> {
            act.run();
            return "/amendments/view?amendment=" + id;
        });
        if (next == null) {
            asked = amendments.open(id);
        }
        return next;
    }

    public AmendmentCase getAsked() {
        return asked;
    }

    public Ground[] getGrounds() {
        return Ground.values();
    }

    /** What was typed, by the form it was typed in. */
    public Map<String, String> getWords() {
        return words;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
