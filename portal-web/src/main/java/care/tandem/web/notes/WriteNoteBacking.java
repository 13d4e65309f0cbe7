package care.tandem.web.notes;

import static care.tandem.notes.Heading.CLIENT_VOICE;

import care.tandem.clinics.People;
import care.tandem.clinics.PersonLine;
import care.tandem.door.Refused;
import care.tandem.notes.BeginNote;
import care.tandem.notes.Format;
import care.tandem.notes.Heading;
import care.tandem.notes.KeepNote;
import care.tandem.notes.NoteText;
import care.tandem.notes.NoteView;
import care.tandem.notes.Notes;
import care.tandem.web.shell.Asked;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code notes/write}: a new note, or a draft to go on with. The form is the page. */
@Named("writeNote")
@RequestScoped
public class WriteNoteBacking {

    @Inject
    Notes notes;

    @Inject
    People people;

    @Inject
    Attempt attempt;

    @Inject
    Say say;

    private final @Nullable UUID id = Faces.getRequestParameter("note") == null ? null : Asked.id("note");
    private final Map<String, String> words = new LinkedHashMap<>();
    private @Nullable NoteView kept;
    private Format format = Format.SOAP;
    private @Nullable String client = Faces.getRequestParameter("client");
    private String sessionDay = "";
    private String sharedSummary = "";
    private String seen = "";

    /** What is kept so far is what the form begins with; whatever is typed comes over it. */
    @PostConstruct
    void begin() {
        if (id == null) {
            format = "FREE_TEXT".equals(asked()) ? Format.FREE_TEXT : Format.SOAP;
            format.headings().forEach(heading -> words.put(heading.name(), ""));
            sessionDay = say.today().toString();
        } else {
            NoteView draft = open();
            format = draft.format();
            draft.sections().forEach(section -> words.put(section.heading().name(), section.words()));
            sessionDay = draft.sessionDay().toString();
            sharedSummary = draft.sharedSummary();
        }
    }

    /** The format that the form was rendered with; before that, the one that the address asks for. */
    private static @Nullable String asked() {
        String rendered = Faces.getRequestParameter("write:formatName");
        return rendered == null ? Faces.getRequestParameter("format") : rendered;
    }

    /** Goes on in the other format; what was typed so far moves along, under its first heading. */
    public @Nullable String toOtherFormat() {
        List<String> typed = words.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(CLIENT_VOICE.name())
                        && !entry.getValue().isBlank())
                .map(entry -> entry.getValue().strip())
                .toList();
        format = format == Format.SOAP ? Format.FREE_TEXT : Format.SOAP;
        words.keySet().removeIf(heading -> !heading.equals(CLIENT_VOICE.name()));
        words.put(format.headings().get(0).name(), String.join("\n\n", typed));
        return null;
    }

    /** A signed note is read, not written; only words that were just sent here are shown once more. */
    public void leaveIfSigned() {
        if (kept != null && !kept.isDraft() && !Faces.isPostback()) {
            Faces.redirect("%s/notes/view?note=%s", Faces.getRequestContextPath(), kept.id());
        }
    }

    private NoteView open() {
        kept = notes.open(Asked.id("note"));
        return kept;
    }

    public @Nullable String keep() {
        return write(false);
    }

    public @Nullable String sign() {
        return write(true);
    }

    private @Nullable String write(boolean sign) {
        String next = attempt.to(sign ? "notes.sign.done" : "notes.keep.done", () -> {
            UUID note = id == null ? begin(sign) : keep(id, sign);
            return (sign ? "/notes/view?note=" : "/notes/write?note=") + note;
        });
        if (next == null && id != null) {
            open();
        }
        return next;
    }

    private UUID begin(boolean sign) {
        if (client == null || client.isBlank()) {
            throw new Refused("client", "refused.client");
        }
        return notes.begin(new BeginNote(Asked.idIn(client), format, text(), sign));
    }

    private UUID keep(UUID note, boolean sign) {
        notes.keep(new KeepNote(note, Asked.version(seen), text(), sign));
        return note;
    }

    private NoteText text() {
        Map<Heading, String> sections = new EnumMap<>(Heading.class);
        format.headings().forEach(heading -> sections.put(heading, words.getOrDefault(heading.name(), "")));
        return new NoteText(Asked.day("sessionDay", sessionDay), sections, sharedSummary);
    }

    /** Whether this is a note that was never kept. */
    public boolean isNew() {
        return id == null;
    }

    /** What is kept now; null for a new note. Stands beside one's own words when somebody kept other ones meanwhile. */
    public @Nullable NoteView getKept() {
        return kept;
    }

    /** Whether the page is shown again because the draft was changed elsewhere. */
    public boolean isStale() {
        return kept != null && !seen.isEmpty() && !seen.equals(String.valueOf(kept.version()));
    }

    public List<PersonLine> getCaseload() {
        return people.caseload();
    }

    public String getFormatName() {
        return format.name();
    }

    /** The form's own format was read when the page began: it decides which fields there are. */
    public void setFormatName(String rendered) {
        if (!rendered.equals(format.name())) {
            throw new Refused(Refused.WHOLE, "refused.version");
        }
    }

    public Format getFormat() {
        return format;
    }

    /** What is typed under each heading, by the heading's name. */
    public Map<String, String> getWords() {
        return words;
    }

    public @Nullable String getClient() {
        return client;
    }

    public void setClient(@Nullable String client) {
        this.client = client;
    }

    public String getSessionDay() {
        return sessionDay;
    }

    public void setSessionDay(String sessionDay) {
        this.sessionDay = sessionDay;
    }

    public String getSharedSummary() {
        return sharedSummary;
    }

    public void setSharedSummary(String sharedSummary) {
        this.sharedSummary = sharedSummary;
    }

    /** The version that the form was rendered with; when it is shown again, the one that is there now. */
    public String getSeen() {
        return kept == null ? "" : String.valueOf(kept.version());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
