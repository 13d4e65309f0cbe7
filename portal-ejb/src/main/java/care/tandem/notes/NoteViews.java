package care.tandem.notes;

import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what a clinician reads of a note. */
@Dependent
class NoteViews {

    @Inject
    NoteQueries notes;

    @Inject
    NamedGoals goals;

    @Inject
    CurrentMember me;

    @Inject
    CurrentClinic clinic;

    @Inject
    Vault vault;

    NoteView view(NoteQueries.Opened opened) {
        Note note = opened.note();
        boolean mine = note.authorId().equals(me.getId());
        boolean cosigning = me.isSupervisor() && me.getId().equals(note.life().cosignerId());
        boolean writing = mine && note.state().isWritable();
        NoteLedger ledger = writing ? notes.ledgerWithPlanOf(note) : notes.ledgerOf(note);
        NoteThread thread = new NoteThread(ledger.rows(), vault);
        List<PassageView> passages = note.passages(vault);
        int sections = passages.size() - 2;
        return new NoteView(
                note.id(),
                note.version(),
                note.changes(),
                note.clientId(),
                opened.client(),
                opened.several(),
                opened.author(),
                mine,
                cosigning,
                note.life().isTogether(),
                note.sessionId(),
                note.format(),
                note.text().template(note.id(), vault),
                note.sessionDay(),
                note.state(),
                passages.subList(0, sections),
                passages.get(sections),
                passages.get(sections + 1),
                mine ? note.text().journalKey(note.id(), vault) : null,
                opened.cosigner(),
                note.keptAt(),
                note.life().signedAt(),
                note.sharedCopy().sharedAt(),
                note.sharedCopy().lookAgain(),
                mine && isUnlockable(note),
                isIntact(note, ledger, thread),
                ledger.events(vault),
                mine || cosigning ? ledger.comments(vault) : List.of(),
                ledger.addenda(note.id(), me.getId(), vault),
                ledger.exchange(note.id(), vault),
                thread.said(),
                writing ? thread.atHand(untouchedSince(), clinic.getZone()) : List.of());
    }

    private LocalDate untouchedSince() {
        return LocalDate.now(clinic.getZone()).minusWeeks(clinic.getNotePolicy().untouchedWeeks());
    }

    private boolean isUnlockable(Note note) {
        Instant signedAt = note.life().signedAt();
        return note.state() == NoteState.LOCKED
                && signedAt != null
                && clinic.getNotePolicy().unlocking().isAllowed(signedAt, Instant.now());
    }

    /** Whether what stands there is what was signed last. A draft that was opened again need not be. */
    private @Nullable Boolean isIntact(Note note, NoteLedger ledger, NoteThread thread) {
        String signed = ledger.lastDigest();
        return signed == null || note.state().isWritable()
                ? null
                : Boolean.valueOf(signed.equals(ExactText.digest(ExactText.of(note, thread.said(), vault))));
    }

    /** How a draft stood before, passage by passage. */
    SavedStates states(NoteQueries.Opened opened) {
        Note note = opened.note();
        List<PassageView> now = Stream.concat(
                        note.passages(vault).stream(), goals.of(note).stream().map(NoteViews::passage))
                .toList();
        List<SavedState> states =
                notes.statesOf(note).stream().map(named -> state(named, now)).toList();
        return new SavedStates(note.id(), opened.client(), now, states);
    }

    private static PassageView passage(WorkedOn work) {
        return new PassageView(work.getName(), null, work.number(), work.sentence(), false);
    }

    private SavedState state(NoteQueries.Named<SavedPassage> named, List<PassageView> now) {
        SavedPassage row = named.row();
        PassageView passage = now.stream()
                .filter(one -> one.name().equals(row.passage()))
                .findFirst()
                .orElse(null);
        return new SavedState(
                row.id(),
                row.passage(),
                passage == null ? null : passage.heading(),
                passage == null ? null : passage.own(),
                row.number(),
                named.name(),
                row.at(),
                Objects.requireNonNull(row.words(vault)),
                row.isAside());
    }
}
