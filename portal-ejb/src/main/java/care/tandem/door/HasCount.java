package care.tandem.door;

/** A view that hands out many things at once, so that the audit trail can say how many. */
public interface HasCount {

    /** How many things it holds. */
    int held();
}
