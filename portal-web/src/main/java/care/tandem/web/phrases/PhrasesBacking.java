package care.tandem.web.phrases;

import care.tandem.door.NotFound;
import care.tandem.phrases.KeepPhrase;
import care.tandem.phrases.PhraseView;
import care.tandem.phrases.Phrases;
import care.tandem.phrases.PutPhraseAway;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code notes/phrases}: to read and keep what one writes again and again. A script in a note takes them from here. */
@Named("phraseList")
@RequestScoped
public class PhrasesBacking {

    private static final String PAGE = "/notes/phrases";

    @Inject
    Phrases phrases;

    @Inject
    Attempt attempt;

    private final @Nullable UUID id = Faces.getRequestParameter("phrase") == null ? null : RequestParams.id("phrase");
    private List<PhraseView> all = List.of();
    private @Nullable PhraseView chosen;
    private String seen = "";
    private String name = "";
    private String words = "";
    private boolean ours;

    @PostConstruct
    void look() {
        all = phrases.list();
        if (id != null) {
            chosen = chosenOf(all);
            name = chosen.name();
            words = chosen.words();
            ours = chosen.ours();
        }
    }

    private PhraseView chosenOf(List<PhraseView> found) {
        return found.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    public @Nullable String keep() {
        return shown(attempt.to("phrases.keep.done", () -> {
            phrases.keep(new KeepPhrase(id, id == null ? 0 : RequestParams.version(seen), name, words, ours));
            return PAGE;
        }));
    }

    public @Nullable String putAway() {
        UUID phrase = RequestParams.id("phrase");
        return shown(attempt.to("phrases.putAway.done", () -> {
            phrases.putAway(new PutPhraseAway(phrase, RequestParams.version(seen)));
            return PAGE;
        }));
    }

    private @Nullable String shown(@Nullable String next) {
        if (next == null) {
            all = phrases.list();
            chosen = id == null ? null : chosenOf(all);
        }
        return next;
    }

    public List<PhraseView> getAll() {
        return all;
    }

    /** The one that is being changed; null where one writes a new one. */
    public @Nullable PhraseView getChosen() {
        return chosen;
    }

    /** The version that a form was rendered with; when it is shown again, the one that is there now. */
    public String getSeen() {
        return chosen == null ? "" : String.valueOf(chosen.version());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isOurs() {
        return ours;
    }

    public void setOurs(boolean ours) {
        this.ours = ours;
    }
}
