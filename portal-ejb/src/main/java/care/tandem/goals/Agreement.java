package care.tandem.goals;

import care.tandem.door.Refused;
import care.tandem.door.Side;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When each side said yes to what stands, and whose turn it is while one of them has not. */
@Embeddable
class Agreement {

    private @Nullable Instant clientAcceptedAt;
    private @Nullable Instant clinicianAcceptedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Side turn;

    /** This side wrote what stands now: their own yes goes with it, and the other side is asked. */
    void writtenBy(Side side) {
        clientAcceptedAt = null;
        clinicianAcceptedAt = null;
        acceptedBy(side);
    }

    void acceptedBy(Side side) {
        if (side == Side.CLIENT) {
            clientAcceptedAt = Instant.now();
        } else {
            clinicianAcceptedAt = Instant.now();
        }
        turn = isByBoth() ? null : side.other();
    }

    void passedTo(Side side) {
        turn = side;
    }

    void closed() {
        turn = null;
    }

    boolean isByBoth() {
        return clientAcceptedAt != null && clinicianAcceptedAt != null;
    }

    /** @throws Refused when no answer is awaited, or the other side's */
    void requireTurnOf(Side side) {
        if (turn == null) {
            throw new Refused(Refused.WHOLE, "refused.goal.notProposed");
        }
        if (side != turn) {
            throw new Refused(Refused.WHOLE, "refused.goal.notYourTurn");
        }
    }

    @Nullable
    Side turn() {
        return turn;
    }
}
