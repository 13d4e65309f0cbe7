package care.tandem.web.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RoomTest {

    private final Room room = new Room(100);

    @Test
    void isThereForEachAccountUpToTheMost() {
        assertTrue(room.takes("greedy", 60));
        assertTrue(room.takes("greedy", 40));
        assertFalse(room.takes("greedy", 1));
        assertTrue(room.takes("somebody else", 100));
    }

    @Test
    void isThereAgainOnceItIsGivenBack() {
        room.takes("greedy", 60);
        assertFalse(room.takes("greedy", 60));
        room.gives("greedy", 60);
        assertTrue(room.takes("greedy", 100));
    }
}
