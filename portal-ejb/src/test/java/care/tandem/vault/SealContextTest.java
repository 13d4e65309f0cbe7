package care.tandem.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealContextTest {

    private static final UUID CLINIC = UUID.randomUUID();
    private static final UUID ROW = UUID.randomUUID();

    @Test
    void isTheSameForTheSameClinicTableColumnAndRow() {
        assertThat(new SealContext("note", "words", ROW).boundTo(CLINIC))
                .isEqualTo(new SealContext("note", "words", ROW).boundTo(CLINIC));
    }

    @Test
    void differsByEachOfItsFourParts() {
        byte[] bound = new SealContext("note", "words", ROW).boundTo(CLINIC);

        assertThat(new SealContext("note", "words", ROW).boundTo(UUID.randomUUID()))
                .isNotEqualTo(bound);
        assertThat(new SealContext("step", "words", ROW).boundTo(CLINIC)).isNotEqualTo(bound);
        assertThat(new SealContext("note", "reason", ROW).boundTo(CLINIC)).isNotEqualTo(bound);
        assertThat(new SealContext("note", "words", UUID.randomUUID()).boundTo(CLINIC))
                .isNotEqualTo(bound);
    }

    @Test
    void doesNotConfuseClinicAndRow() {
        assertThat(new SealContext("note", "words", CLINIC).boundTo(ROW))
                .isNotEqualTo(new SealContext("note", "words", ROW).boundTo(CLINIC));
    }

    @Test
    void doesNotConfuseWhereTheTableEndsAndTheColumnBegins() {
        assertThat(new SealContext("note_section", "words", ROW).boundTo(CLINIC))
                .isNotEqualTo(new SealContext("note", "section_words", ROW).boundTo(CLINIC));
    }
}
