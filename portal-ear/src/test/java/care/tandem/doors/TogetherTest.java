package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.CLIENT2;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotFound;
import care.tandem.door.Stale;
import care.tandem.notes.KeepTogether;
import care.tandem.notes.Notes;
import care.tandem.notes.SavedState;
import care.tandem.notes.SavedTexts;
import care.tandem.notes.Together;
import care.tandem.notes.TogetherLine;
import care.tandem.sharing.SharedNotes;
import care.tandem.writing.Written;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A summary that author and client write together, and that nobody else sees. */
@InServer
class TogetherTest {

    @Inject
    Together together;

    @Inject
    Notes notes;

    @Inject
    SavedTexts saved;

    @Inject
    SharedNotes shared;

    @Test
    void holdsWhatBothWrote() {
        UUID draft = ClientWriting.together(ALDER);
        as(CLIENT);
        assertThat(together.list()).extracting(TogetherLine::draft).contains(draft);
        String begun = together.open(draft).getSummary().words();
        assertThat(begun).isEqualTo("We looked at the week together");
        as(THERAPIST);
        notes.keep(Passages.one(draft, "summary", 1, "Today " + begun));
        as(CLIENT);
        together.keep(new KeepTogether(draft, new Written(1, begun + ", and I liked it", begun)));
        assertThatThrownBy(() -> together.keep(new KeepTogether(draft, new Written(1, "No", "We did"))))
                .isInstanceOf(Stale.class);

        as(THERAPIST);
        assertThat(notes.open(draft).summary().words()).isEqualTo("Today " + begun + ", and I liked it");
        assertThat(notes.open(draft).together()).isTrue();
    }

    @Test
    void remembersWhoTookSomethingAway() {
        UUID draft = ClientWriting.together(ALDER);
        as(CLIENT);
        together.keep(new KeepTogether(draft, new Written(1, "Mine", null)));
        as(THERAPIST);
        assertThat(saved.list(draft).states())
                .filteredOn(state -> state.passage().equals("summary"))
                .extracting(SavedState::byName)
                .containsExactly("client");
    }

    @Test
    void isThereForTheClientUntilItsAuthorEndsItOrSigns() {
        UUID ended = ClientWriting.together(ALDER);
        assertThatThrownBy(() -> together.begin(ended)).hasMessage("refused.together.begun");
        together.end(ended);
        assertThatThrownBy(() -> together.end(ended)).hasMessage("refused.together.ended");
        isGone(ended);
        UUID signed = ClientWriting.together(ALDER);
        notes.sign(Passages.signed(Passages.one(signed, "summary", 1, "Ours")));
        isGone(signed);
        as(CLIENT);
        assertThat(shared.open(signed).summary()).isEqualTo("Ours");
    }

    private void isGone(UUID draft) {
        as(CLIENT);
        assertThat(together.list()).extracting(TogetherLine::draft).doesNotContain(draft);
        assertThatThrownBy(() -> together.open(draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> together.changes(draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> together.keep(new KeepTogether(draft, new Written(1, "Mine", null))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isNobodyElses() {
        UUID draft = ClientWriting.together(ALDER);
        as(CLIENT2);
        assertThatThrownBy(() -> together.open(draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> together.changes(draft)).isInstanceOf(NotFound.class);
        as(CLIENT);
        assertThatThrownBy(() -> shared.open(draft)).isInstanceOf(NotFound.class);
        assertThat(together.changes(draft).changes()).isPositive();
        as(THERAPIST);
        UUID signed = writing().signedNote();
        assertThatThrownBy(() -> together.begin(signed)).hasMessage("refused.note.signed");
        assertThat(notes.open(signed).together()).isFalse();
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }
}
