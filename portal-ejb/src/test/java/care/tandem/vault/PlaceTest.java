package care.tandem.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private static final UUID CLINIC = UUID.randomUUID();
    private static final UUID ROW = UUID.randomUUID();

    @Test
    void isTheSameForTheSameClinicTableColumnAndRow() {
        assertThat(new Place("note", "words", ROW).boundTo(CLINIC))
                .isEqualTo(new Place("note", "words", ROW).boundTo(CLINIC));
    }

    @Test
    void differsByEachOfItsFourParts() {
        byte[] bound = new Place("note", "words", ROW).boundTo(CLINIC);

        assertThat(new Place("note", "words", ROW).boundTo(UUID.randomUUID())).isNotEqualTo(bound);
        assertThat(new Place("step", "words", ROW).boundTo(CLINIC)).isNotEqualTo(bound);
        assertThat(new Place("note", "reason", ROW).boundTo(CLINIC)).isNotEqualTo(bound);
        assertThat(new Place("note", "words", UUID.randomUUID()).boundTo(CLINIC))
                .isNotEqualTo(bound);
    }

    @Test
    void doesNotConfuseClinicAndRow() {
        assertThat(new Place("note", "words", CLINIC).boundTo(ROW))
                .isNotEqualTo(new Place("note", "words", ROW).boundTo(CLINIC));
    }

    @Test
    void doesNotConfuseWhereTheTableEndsAndTheColumnBegins() {
        assertThat(new Place("note_section", "words", ROW).boundTo(CLINIC))
                .isNotEqualTo(new Place("note", "section_words", ROW).boundTo(CLINIC));
    }
}
