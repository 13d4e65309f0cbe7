package care.tandem.notes;

import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.noteforms.Division;
import care.tandem.noteforms.TemplateOfNote;
import care.tandem.vault.SealContext;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import care.tandem.writing.DraftKey;
import care.tandem.writing.NamesInGroup;
import care.tandem.writing.Passage;
import care.tandem.writing.Wording;
import care.tandem.writing.Words;
import care.tandem.writing.Written;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a note says: its sections, the summary written for the client, and what the therapist heard them say. */
@Embeddable
class NoteText {

    static final String SUMMARY = "summary";
    static final String HEARD = "heard";

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "shared_summary"))
    @AttributeOverride(name = "number", column = @Column(name = "shared_summary_number"))
    @AttributeOverride(name = "at", column = @Column(name = "shared_summary_at"))
    private Passage summary = new Passage();

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "heard"))
    @AttributeOverride(name = "number", column = @Column(name = "heard_number"))
    @AttributeOverride(name = "at", column = @Column(name = "heard_at"))
    private Passage heard = new Passage();

    /** Opens what the author's browser keeps to itself until it is saved here. */
    private @Nullable SealedText journalKey;

    /** The marks of all words in it, by which it is found; null where it is older than that and not marked yet. */
    private long @Nullable [] wordMarks = new long[0];

    /** Whether it has marks: an index stands on this, and not on what each save changes. */
    private boolean marked = true;

    /** Null where it is in a format of the house. */
    @Embedded
    private @Nullable BegunWith begunWith;

    @OneToMany(mappedBy = "note", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<NoteSection> sections = new ArrayList<>();

    protected NoteText() {}

    NoteText(Note note, Division division, Vault vault) {
        journalKey = vault.seal(NotePlaces.journalKey(note.id()), DraftKey.newKey());
        TemplateOfNote template = division.template();
        begunWith = template == null ? null : new BegunWith(note.id(), template, vault);
        division.own().forEach(own -> sections.add(new NoteSection(note, sections.size(), own, vault)));
        division.format().headings().forEach(heading -> sections.add(new NoteSection(note, sections.size(), heading)));
    }

    /**
     * Takes down what was written. A passage that is refused, or was written elsewhere meanwhile, holds up no other one.
     *
     * @param refused told of each that is not taken; with {@link Stale} of what was written meanwhile
     * @return what something else took the place of, by the passage's name
     */
    Map<String, Passage.Replaced> write(
            Map<String, Written> passages, Note note, Consumer<Refused> refused, Vault vault) {
        Instant now = Instant.now();
        Map<String, Passage.Replaced> states = new LinkedHashMap<>();
        passages.forEach((name, written) -> {
            try {
                Passage.Replaced before = write(name, written, note, now, vault);
                if (before != null) {
                    states.put(name, before);
                }
            } catch (Refused why) {
                refused.accept(why);
            }
        });
        mark(note, vault);
        return states;
    }

    /** The marks of the words that stand in it now. */
    long[] marks(UUID note, Vault vault) {
        String all = passages(note, vault).map(PassageView::words).collect(Collectors.joining("\n"));
        return Words.marks(Words.in(all), vault);
    }

    private Passage.@Nullable Replaced write(String name, Written written, Note note, Instant now, Vault vault) {
        return switch (name) {
            case SUMMARY -> summary.write(name, written, NotePlaces.sharedSummary(note.id()), now, vault);
            case HEARD -> heard.write(name, written, NotePlaces.heard(note.id()), now, vault);
            default -> section(name).write(written, now, vault);
        };
    }

    /** @throws NotFound when the format has no such section */
    NoteSection section(String name) {
        return sections.stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when it has no text of that name */
    void requirePassage(String name) {
        if (!name.equals(SUMMARY) && !name.equals(HEARD)) {
            section(name);
        }
    }

    /** Begins with what an earlier note said under the same headings, the client's voice excepted: that is of its day. */
    void carryForward(NoteText earlier, Note note, Instant now, Vault vault) {
        for (NoteSection section : sections) {
            earlier.sections.stream()
                    .filter(before -> section.goesOnWith(before, vault))
                    .findFirst()
                    .ifPresent(before -> section.carriedFrom(before, now, vault));
        }
        mark(note, vault);
    }

    private void mark(Note note, Vault vault) {
        wordMarks = marks(note.id(), vault);
        marked = true;
    }

    /**
     * Every required section must be written, nothing be left in any that was carried over unseen, and the summary be
     * written unless it is withheld. All that is missing is said at once.
     */
    void requireComplete(UUID note, boolean withheld, Vault vault) {
        List<Runnable> rules = new ArrayList<>();
        sections.forEach(section -> rules.add(() -> requireReady(section, vault)));
        if (!withheld) {
            rules.add(() -> requireSummary(note, vault));
        }
        Refused.together(rules);
    }

    private static void requireReady(NoteSection section, Vault vault) {
        if (section.isRequired()) {
            Wording.required(section.name(), section.words(vault), Wording.LONG);
        }
        if (section.isCarried()) {
            throw new Refused(section.name(), "refused.note.carried");
        }
    }

    void requireSummary(UUID note, Vault vault) {
        Wording.required(SUMMARY, words(SUMMARY, note, vault), Wording.LONG);
    }

    /** What its client reads names none of the others who were there. @throws Refused as {@link NamesInGroup#requireNone} */
    void requireNone(NamesInGroup others, List<String> confirmed, UUID note, Vault vault) {
        Refused.together(
                () -> others.requireNone(SUMMARY, words(SUMMARY, note, vault), confirmed),
                () -> others.requireNone(HEARD, words(HEARD, note, vault), confirmed));
    }

    /** The template of the clinic's own that it was begun with; null where it is in a format of the house. */
    @Nullable
    TemplateOfNote template(UUID note, Vault vault) {
        return begunWith == null ? null : begunWith.view(note, vault);
    }

    /** One of its texts; the empty text where nothing was written yet. */
    String words(String passage, UUID note, Vault vault) {
        return switch (passage) {
            case SUMMARY -> summary.words(NotePlaces.sharedSummary(note), vault);
            case HEARD -> heard.words(NotePlaces.heard(note), vault);
            default -> section(passage).words(vault);
        };
    }

    /** A key of 256 bits in Base64, made with the note; null for a draft that is older than that. */
    @Nullable
    String journalKey(UUID note, Vault vault) {
        return vault.openIfAny(NotePlaces.journalKey(note), journalKey);
    }

    /** The sections, the summary and what was heard. */
    Stream<PassageView> passages(UUID note, Vault vault) {
        return Stream.concat(
                sections.stream().map(section -> section.view(vault)),
                Stream.of(
                        view(SUMMARY, summary, NotePlaces.sharedSummary(note), vault),
                        view(HEARD, heard, NotePlaces.heard(note), vault)));
    }

    PassageView summary(UUID note, Vault vault) {
        return view(SUMMARY, summary, NotePlaces.sharedSummary(note), vault);
    }

    private static PassageView view(String name, Passage passage, SealContext place, Vault vault) {
        return new PassageView(name, null, passage.number(), passage.words(place, vault), false);
    }
}
