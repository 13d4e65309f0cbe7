package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.CLIENT2;
import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.notes.AddendumView;
import care.tandem.notes.CommentOnNote;
import care.tandem.notes.CommentOnNoteView;
import care.tandem.notes.Corrections;
import care.tandem.notes.Cosignatures;
import care.tandem.notes.KeepAddendum;
import care.tandem.notes.NoteAct;
import care.tandem.notes.NoteEntryKind;
import care.tandem.notes.NoteEventView;
import care.tandem.notes.NoteFilter;
import care.tandem.notes.NoteLine;
import care.tandem.notes.NoteState;
import care.tandem.notes.NoteView;
import care.tandem.notes.Notes;
import care.tandem.notes.ShareNote;
import care.tandem.notes.SignNote;
import care.tandem.sharing.SharedNotes;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A note's life from its signature on: supervision, what the client is told, and what can still be corrected. */
@InServer
class NoteLifeTest {

    @Inject
    Notes notes;

    @Inject
    Cosignatures cosignatures;

    @Inject
    Corrections corrections;

    @Inject
    SharedNotes shared;

    @Inject
    CurrentMember me;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void lockTheNoteUnderADigestThatStandsInTheAuditTrailToo() throws SQLException {
        UUID note = writing().emptyDraft();
        String digest = notes.sign(Passages.signed(Passages.whole(note))).digest();

        NoteView view = notes.open(note);
        assertThat(view.state()).isEqualTo(NoteState.LOCKED);
        assertThat(view.intact()).isTrue();
        assertThat(view.events())
                .extracting(NoteEventView::kind)
                .containsExactly(NoteEntryKind.SIGNED, NoteEntryKind.SHARED);
        assertThat(view.events().get(0).digest()).isEqualTo(digest);
        assertThat(notes.exactText(note, view.events().get(0).id())).contains("[CLIENT_VOICE]\nAbout CLIENT_VOICE");
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            assertThat(session.rows(
                            "select digest from audit_entry where call = 'Notes.sign' and item = '" + note + "'"))
                    .containsExactly(digest);
        }
    }

    @Test
    void areNotGivenByWhoeverSignedInTooLongAgo() {
        UUID note = writing().emptyDraft();
        me.signedInAt(Instant.now().minusSeconds(60L * 721));
        assertThatThrownBy(() -> notes.sign(Passages.signed(Passages.whole(note))))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.note.signInAgain");
        assertThat(notes.open(note).state()).isEqualTo(NoteState.DRAFT);
    }

    @Test
    void waitForTheSupervisorAndReachTheClientWithTheirSignature() {
        UUID note = writing().awaitedNote();
        assertThat(notes.open(note).state()).isEqualTo(NoteState.AWAITING_COSIGNATURE);
        as(CLIENT2);
        assertThatThrownBy(() -> shared.open(note)).isInstanceOf(NotFound.class);

        as(SUPERVISOR);
        NoteFilter waiting = new NoteFilter(null, NoteFilter.Which.WAITING, false, null, null, 0);
        assertThat(notes.list(waiting).lines()).extracting(NoteLine::id).contains(note);
        cosignatures.cosign(new NoteAct(note, notes.open(note).version(), ""));
        assertThat(notes.open(note).state()).isEqualTo(NoteState.LOCKED);
        as(CLIENT2);
        assertThat(shared.open(note).summary()).isEqualTo("We looked at the week together");
    }

    @Test
    void comeBackFromTheSupervisorAndGoAgain() {
        UUID note = writing().awaitedNote();
        as(SUPERVISOR);
        cosignatures.comment(new CommentOnNote(note, "section3", "Which day?"));
        cosignatures.giveBack(new NoteAct(note, notes.open(note).version(), "Say more about the plan"));

        as(THERAPIST2);
        NoteView back = notes.open(note);
        assertThat(back.state()).isEqualTo(NoteState.RETURNED);
        assertThat(back.comments()).extracting(CommentOnNoteView::words).contains("Which day?");
        notes.sign(Passages.signed(Passages.one(note, "section3", 1, "Call on Monday")));

        as(SUPERVISOR);
        cosignatures.cosign(new NoteAct(note, notes.open(note).version(), ""));
        assertThat(notes.open(note).intact()).isTrue();
    }

    @Test
    void areTheSupervisorsOfTheAuthorAlone() {
        UUID signed = writing().signedNote();
        as(SUPERVISOR);
        assertThatThrownBy(() -> cosignatures.cosign(new NoteAct(signed, 1, "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cosignatures.giveBack(new NoteAct(signed, 1, "Why")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cosignatures.comment(new CommentOnNote(signed, null, "So")))
                .isInstanceOf(NotFound.class);
        UUID awaited = writing().awaitedNote();
        as(THERAPIST);
        assertThatThrownBy(() -> cosignatures.comment(new CommentOnNote(awaited, null, "So")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void areNotGivenTwice() {
        UUID note = writing().awaitedNote();
        as(SUPERVISOR);
        long seen = notes.open(note).version();
        cosignatures.cosign(new NoteAct(note, seen, ""));
        assertThatThrownBy(() -> cosignatures.cosign(new NoteAct(note, seen, "")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> cosignatures.cosign(new NoteAct(note, seen + 1, "")))
                .hasMessage("refused.note.notAwaited");
    }

    @Test
    void keepWhatIsWithheldFromTheClientUntilItIsShared() {
        UUID note = writing().emptyDraft();
        notes.sign(new SignNote(
                Passages.whole(note),
                true,
                "She asked me to wait",
                Writing.today().plusDays(7),
                List.of()));
        assertThat(notes.open(note).events())
                .filteredOn(event -> event.kind() == NoteEntryKind.WITHHELD)
                .extracting(NoteEventView::reason)
                .containsExactly("She asked me to wait");
        as(CLIENT);
        assertThatThrownBy(() -> shared.open(note)).isInstanceOf(NotFound.class);

        as(THERAPIST);
        shared.share(new ShareNote(note, notes.open(note).version(), List.of()));
        NoteView now = notes.open(note);
        assertThatThrownBy(() -> shared.share(new ShareNote(note, now.version(), List.of())))
                .hasMessage("refused.note.notWithheld");
        assertThat(notes.open(note).sharedAt()).isEqualTo(now.sharedAt());
        as(CLIENT);
        assertThat(shared.open(note).heard()).isEqualTo("You are tired of being tired");
    }

    @Test
    void letTheClientReadOnWhatWasSharedWhileTheNoteIsCorrected() {
        UUID note = writing().signedNote();
        corrections.unlock(new NoteAct(note, notes.open(note).version(), "A wrong day"));
        notes.keep(Passages.one(note, "summary", 1, "Half of another summary"));
        as(CLIENT);
        assertThat(shared.open(note).summary()).isEqualTo("We looked at the week together");

        as(THERAPIST);
        notes.sign(Passages.signed(Passages.one(note, "summary", 2, "Another summary")));
        as(CLIENT);
        assertThat(shared.open(note).summary()).isEqualTo("Another summary");
    }

    @Test
    void leaveAStruckNoteReadable() {
        UUID note = writing().signedNote();
        corrections.strike(new NoteAct(note, notes.open(note).version(), "About somebody else"));
        assertThat(notes.open(note).state()).isEqualTo(NoteState.ENTERED_IN_ERROR);
        as(CLIENT);
        assertThat(shared.open(note).struck()).isTrue();
    }

    @Test
    void takeAddendaOneAfterTheOther() {
        UUID note = writing().signedNote();
        UUID first = corrections.add(new KeepAddendum(note, null, 0, "She rang", false));
        long seen = notes.open(note).addenda().get(0).version();
        corrections.add(new KeepAddendum(note, first, seen, "She rang on Tuesday", true));
        corrections.add(new KeepAddendum(note, null, 0, "And on Friday", false));

        assertThat(notes.open(note).addenda())
                .extracting(AddendumView::words, AddendumView::isOpen)
                .containsExactly(tuple("She rang on Tuesday", false), tuple("And on Friday", true));
        as(THERAPIST2);
        assertThatThrownBy(() -> corrections.add(new KeepAddendum(note, null, 0, "From elsewhere", false)))
                .isInstanceOf(NotFound.class);
    }

    /** Anybody who holds the exact text can take its digest with any tool. */
    @Test
    void handOutTheExactTextOfAnAddendumUnderItsDigest() throws NoSuchAlgorithmException {
        UUID note = writing().signedNote();
        corrections.add(new KeepAddendum(note, null, 0, "She rang on Tuesday", true));
        UUID open = corrections.add(new KeepAddendum(note, null, 0, "And on Friday", false));
        AddendumView signed = notes.open(note).addenda().get(0);

        String exact = notes.exactText(note, signed.id());

        assertThat(exact).contains("[WORDS]\nShe rang on Tuesday");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(exact.getBytes(UTF_8));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(signed.digest());
        assertThatThrownBy(() -> notes.exactText(note, open)).isInstanceOf(NotFound.class);
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }
}
