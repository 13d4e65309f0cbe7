package care.tandem.notes;

import care.tandem.door.CurrentMember;
import care.tandem.notes.NoteQueries.Opened;
import care.tandem.policies.CurrentPolicies;
import care.tandem.thread.NamedGoals;
import care.tandem.thread.WorkedOn;
import care.tandem.vault.Vault;
import care.tandem.writing.SavedPassages;
import care.tandem.writing.SavedText;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    SavedPassages saved;

    @Inject
    CurrentMember me;

    @Inject
    CurrentPolicies policies;

    @Inject
    Vault vault;

    private List<BesideNotes<?>> others = List.of();

    /** Looked up once: what is looked up lives as long as this. */
    @Inject
    void bring(@Any Instance<BesideNotes<?>> all) {
        others = all.stream().toList();
    }

    /** One with all that belongs to it, in two statements and one for each feature that keeps something beside it. */
    NoteView view(Opened opened) {
        return views(List.of(opened)).get(0);
    }

    /** Several, in as many statements for all of them. */
    List<NoteView> views(List<Opened> opened) {
        List<Note> all = opened.stream().map(Opened::note).toList();
        List<UUID> ids = all.stream().map(Note::id).toList();
        Map<UUID, NoteLedger> ledgers = notes.ledgersOf(all);
        Map<UUID, List<WorkedOn>> works = goals.of(ids);
        Map<UUID, List<Record>> beside = beside(ids);
        return opened.stream()
                .map(one -> view(
                        one,
                        ledgers.getOrDefault(one.note().id(), NoteLedger.EMPTY),
                        works.getOrDefault(one.note().id(), List.of()),
                        beside.getOrDefault(one.note().id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Record>> beside(List<UUID> ids) {
        Map<UUID, List<Record>> beside = new HashMap<>();
        others.forEach(other -> other.on(ids)
                .forEach((note, kept) ->
                        beside.computeIfAbsent(note, any -> new ArrayList<>()).addAll(kept)));
        return beside;
    }

    /** One as its author goes on with it, in one statement at most: what others keep beside it is not looked up. */
    NoteView draft(Opened opened, List<WorkedOn> works) {
        return view(opened, notes.ledgerOf(opened.note()), works, List.of());
    }

    private NoteView view(Opened opened, NoteLedger ledger, List<WorkedOn> works, List<Record> beside) {
        Note note = opened.note();
        boolean mine = note.authorId().equals(me.getId());
        boolean cosigning = me.isSupervisor() && me.getId().equals(note.life().cosignerId());
        List<WorkedOn> named = works.stream().filter(WorkedOn::named).toList();
        List<PassageView> passages = note.passages(vault);
        int sections = passages.size() - 2;
        return new NoteView(
                note.id(),
                note.version(),
                note.changes(),
                note.clientId(),
                opened.client(),
                opened.current(),
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
                note.state().isWritable() && !policies.onNotes().cosigns() ? null : opened.cosigner(),
                note.keptAt(),
                note.life().signedAt(),
                note.sharedCopy().sharedAt(),
                note.sharedCopy().lookAgain(),
                mine && isUnlockable(note),
                isIntact(note, ledger, named),
                ledger.events(vault),
                mine || cosigning ? ledger.comments(vault) : List.of(),
                ledger.addenda(me.getId(), vault),
                beside,
                named);
    }

    private boolean isUnlockable(Note note) {
        Instant signedAt = note.life().signedAt();
        return note.state() == NoteState.LOCKED
                && signedAt != null
                && policies.onNotes().unlocking().isAllowed(signedAt, Instant.now());
    }

    /** Whether what stands there is what was signed last. A draft that was opened again need not be. */
    private @Nullable Boolean isIntact(Note note, NoteLedger ledger, List<WorkedOn> named) {
        String signed = ledger.lastDigest();
        return signed == null || note.state().isWritable()
                ? null
                : Boolean.valueOf(signed.equals(ExactText.digest(ExactText.of(note, named, vault))));
    }

    /** How a draft stood before, passage by passage. */
    SavedStates states(Opened opened) {
        Note note = opened.note();
        List<PassageView> now = Stream.concat(
                        note.passages(vault).stream(),
                        goals.of(note.id()).stream().map(NoteViews::passage))
                .toList();
        List<SavedState> states =
                saved.of(note.id()).stream().map(text -> state(text, now)).toList();
        return new SavedStates(note.id(), opened.client(), now, states);
    }

    private static PassageView passage(WorkedOn work) {
        return new PassageView(work.getName(), null, work.number(), work.sentence(), false);
    }

    private SavedState state(SavedText text, List<PassageView> now) {
        PassageView passage = now.stream()
                .filter(one -> one.name().equals(text.passage()))
                .findFirst()
                .orElse(null);
        return new SavedState(
                text.id(),
                text.passage(),
                passage == null ? null : passage.heading(),
                passage == null ? null : passage.own(),
                text.number(),
                text.byName(),
                text.at(),
                text.words(),
                text.aside());
    }
}
