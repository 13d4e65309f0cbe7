package care.tandem.web.notes;

import care.tandem.noteforms.Format;
import care.tandem.notes.BeginNote;
import care.tandem.notes.Notes;
import care.tandem.people.PersonPage;
import care.tandem.sessions.Sessions;
import care.tandem.web.noteforms.FormatChoice;
import care.tandem.web.people.ChoosableBacking;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Choosing;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.Option;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code notes/begin}: about whom, on which day, in which format. From then on the note is saved as one types. */
@Named("beginNote")
@RequestScoped
public class BeginNoteBacking {

    @Inject
    Notes notes;

    @Inject
    Sessions sessions;

    @Inject
    NoteSession which;

    @Inject
    FormatChoice formats;

    @Inject
    ChoosableBacking choosable;

    @Inject
    Attempt attempt;

    @Inject
    Dates dates;

    private @Nullable String client = Faces.getRequestParameter("client");
    private String session = Objects.requireNonNullElse(Faces.getRequestParameter("session"), "");
    private String format = "";
    private String sessionDay = "";
    private boolean carryForward;

    @PostConstruct
    void begin() {
        format = formats.atFirst(Format.SOAP);
        sessionDay = dates.clinicToday().toString();
        if (session.isEmpty() && client != null && !Faces.isPostback()) {
            which.lookOn(RequestParams.idIn(client), dates.clinicToday());
        }
    }

    public @Nullable String send() {
        return attempt.to("notes.begin.done", () -> {
            return "/notes/write?note=" + (session.isEmpty() ? onDay() : on(RequestParams.idIfAny(session), null));
        });
    }

    /** Where there was a session that day, it is said first whether the note is about it. */
    private UUID onDay() {
        UUID about = RequestParams.idIfAny(client);
        LocalDate day = RequestParams.day("sessionDay", sessionDay);
        if (about != null && day != null) {
            which.lookOn(about, day);
            which.requireChoice();
        }
        return on(which.chosen(), day);
    }

    private UUID on(@Nullable UUID about, @Nullable LocalDate day) {
        return notes.begin(new BeginNote(
                RequestParams.idIfAny(client),
                about,
                FormatChoice.format(format),
                FormatChoice.template(format),
                about == null ? day : null,
                carryForward));
    }

    /** Whom it can be about: of a session, those who have a seat in it, also when they have another therapist by now. */
    public Choosing getAmong() {
        return session.isEmpty() ? choosable.getCaseload() : filter -> new PersonPage<>(seats(), filter, false);
    }

    private List<Option> seats() {
        return sessions.open(RequestParams.idIn(session)).line().clients().stream()
                .map(seat -> new Option(seat.client(), seat.name()))
                .toList();
    }

    public @Nullable String getClient() {
        return client;
    }

    public void setClient(@Nullable String client) {
        this.client = client;
    }

    /** The session that the note tells of; empty where there is none. */
    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    /** A format's name, or the id of a template. */
    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public String getSessionDay() {
        return sessionDay;
    }

    public void setSessionDay(String sessionDay) {
        this.sessionDay = sessionDay;
    }

    public boolean isCarryForward() {
        return carryForward;
    }

    public void setCarryForward(boolean carryForward) {
        this.carryForward = carryForward;
    }
}
