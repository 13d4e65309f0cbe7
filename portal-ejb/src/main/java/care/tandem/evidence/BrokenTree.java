package care.tandem.evidence;

/** Hashes of the tree are missing in the database, so that nothing can be worked out from it. */
public class BrokenTree extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    BrokenTree(int level, long number) {
        super("The tree of the log lacks hashes of level " + level + " from number " + number + " on");
    }
}
