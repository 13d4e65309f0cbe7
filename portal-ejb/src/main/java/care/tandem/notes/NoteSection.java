package care.tandem.notes;

import care.tandem.door.ClinicOwned;
import care.tandem.noteforms.FormSection;
import care.tandem.noteforms.Heading;
import care.tandem.vault.Vault;
import care.tandem.writing.Passage;
import care.tandem.writing.Written;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a note says under one heading. */
@Entity
class NoteSection extends ClinicOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "note_id")
    private Note note;

    private short position;

    @Enumerated(EnumType.STRING)
    private Heading heading;

    /** Null under the headings of the house. */
    @Embedded
    private @Nullable OwnHeading own;

    private boolean required = true;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "words_number"))
    @AttributeOverride(name = "at", column = @Column(name = "words_at"))
    private Passage passage = new Passage();

    private boolean carried;

    protected NoteSection() {}

    NoteSection(Note note, int position, Heading heading) {
        this.note = note;
        this.position = (short) position;
        this.heading = heading;
    }

    /** One as a template of the clinic's own wants it. */
    NoteSection(Note note, int position, FormSection form, Vault vault) {
        this(note, position, Heading.OWN);
        own = new OwnHeading(id(), form, vault);
        required = form.required();
    }

    /** Writes only what changed, so that an unchanged section keeps its row as it is. */
    Passage.@Nullable Replaced write(Written written, Instant now, Vault vault) {
        int before = passage.number();
        Passage.Replaced replaced = passage.write(name(), written, NotePlaces.section(id()), now, vault);
        carried &= passage.number() == before;
        return replaced;
    }

    /** Whether it has the same heading as a section of an earlier note, the client's voice excepted. */
    boolean goesOnWith(NoteSection earlier, Vault vault) {
        return heading == earlier.heading
                && heading != Heading.CLIENT_VOICE
                && ownHeading(vault).equalsIgnoreCase(earlier.ownHeading(vault));
    }

    private String ownHeading(Vault vault) {
        return own == null ? "" : own.heading(id(), vault);
    }

    /** Begins with what the note before said under the same heading; it is not signed before somebody has looked at it. */
    void carriedFrom(NoteSection earlier, Instant now, Vault vault) {
        write(new Written(0, earlier.words(vault), null), now, vault);
        carried = !words(vault).isEmpty();
    }

    /** What was carried over is true of this session, too. */
    void confirmed() {
        carried = false;
    }

    /** The empty text where nothing was written yet. */
    String words(Vault vault) {
        return passage.words(NotePlaces.section(id()), vault);
    }

    PassageView view(Vault vault) {
        FormSection form = own == null ? null : new FormSection(ownHeading(vault), own.hint(id(), vault), required);
        return new PassageView(name(), heading, form, passage.number(), words(vault), carried);
    }

    /** The name of its field, by its place in the note. */
    String name() {
        return "section" + position;
    }

    short position() {
        return position;
    }

    Heading heading() {
        return heading;
    }

    /** Whether a note is signed only once something is written here. */
    boolean isRequired() {
        return required;
    }

    boolean isCarried() {
        return carried;
    }
}
