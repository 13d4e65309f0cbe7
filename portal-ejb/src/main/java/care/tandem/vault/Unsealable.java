package care.tandem.vault;

/** A sealed text that does not open where it stands. Names the row, never shows an empty text in its stead. */
public class Unsealable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    Unsealable(SealContext place, Throwable cause) {
        super(
                "The sealed text in " + place.table() + "." + place.column() + " of row " + place.row()
                        + " does not open",
                cause);
    }
}
