package care.tandem.goals;

import care.tandem.door.Side;
import care.tandem.vault.Vault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts the versions of a text in a row: what each rewording replaced, and what stands now. */
final class Versions {

    /** Who wrote the first version, and when; unknown where that was not recorded. */
    record Origin(
            Side side, @Nullable String name, @Nullable Instant at) {}

    private final Vault vault;
    private final UnaryOperator<String> said;

    /** @param said how a kept text is said to people */
    Versions(Vault vault, UnaryOperator<String> said) {
        this.vault = vault;
        this.said = said;
    }

    /**
     * The versions, the oldest first.
     *
     * @param rewordings the entries that tell of this text, the oldest first
     * @param current what stands now; null where nothing was ever written
     */
    List<GoalHistory.Version> of(List<Ledger.Line> rewordings, @Nullable String current, Origin origin) {
        List<GoalHistory.Version> versions = new ArrayList<>();
        Origin writer = origin;
        for (Ledger.Line rewording : rewordings) {
            String before = rewording.entry().words(vault);
            if (before != null) {
                versions.add(version(versions.size() + 1, writer, before));
            }
            writer = new Origin(
                    rewording.entry().side(),
                    rewording.name(),
                    rewording.entry().at());
        }
        if (current != null) {
            versions.add(version(versions.size() + 1, writer, current));
        }
        return versions;
    }

    private GoalHistory.Version version(int number, Origin writer, String words) {
        return new GoalHistory.Version(number, writer.side(), writer.name(), writer.at(), said.apply(words));
    }
}
