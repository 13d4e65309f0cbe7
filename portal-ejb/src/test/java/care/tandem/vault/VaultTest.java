package care.tandem.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final UUID CLINIC = UUID.randomUUID();
    private static final SealContext PLACE = new SealContext("goal", "client_words", UUID.randomUUID());
    private static final String WORDS = "Sleep through the night – ohne Angst, 眠る";

    private final Vault vault = TrialVault.of(CLINIC);
    private final SealedText sealed = vault.seal(PLACE, WORDS);

    @Test
    void givesBackTheWordsItSealed() {
        assertThat(vault.open(PLACE, sealed)).isEqualTo(WORDS);
    }

    @Test
    void showsNothingOfTheWordsInTheSeal() {
        assertThat(new String(sealed.bytes(), StandardCharsets.UTF_8)).doesNotContain("Sleep");
        assertThat(sealed).asString().doesNotContain("Sleep");
    }

    @Test
    void sealsTheSameWordsDifferentlyEachTime() {
        assertThat(vault.seal(PLACE, WORDS)).isNotEqualTo(sealed);
    }

    @Test
    void doesNotOpenInAnotherClinicEvenWithTheSameKey() {
        assertStaysShut(TrialVault.of(UUID.randomUUID()), PLACE);
    }

    @Test
    void doesNotOpenWithAnotherKey() {
        var otherKey = TrialVault.newKey();
        assertStaysShut(new Vault(clinic -> otherKey, clinic -> TrialVault.newMarking(), () -> CLINIC), PLACE);
    }

    @Test
    void doesNotOpenInAnotherTable() {
        assertStaysShut(vault, new SealContext("note", PLACE.column(), PLACE.row()));
    }

    @Test
    void doesNotOpenInAnotherColumn() {
        assertStaysShut(vault, new SealContext(PLACE.table(), "clinician_words", PLACE.row()));
    }

    @Test
    void doesNotOpenInAnotherRow() {
        assertStaysShut(vault, new SealContext(PLACE.table(), PLACE.column(), UUID.randomUUID()));
    }

    @Test
    void doesNotOpenOnceOneBitWasTurned() {
        for (int position = 0; position < sealed.bytes().length; position++) {
            byte[] bytes = sealed.bytes();
            bytes[position] ^= 1;
            SealedText tampered = new SealedText(bytes);
            assertThatThrownBy(() -> vault.open(PLACE, tampered)).isInstanceOf(Unsealable.class);
        }
    }

    @Test
    void doesNotOpenWhenItWasCutOrEmptied() {
        assertThatThrownBy(() -> vault.open(PLACE, new SealedText(new byte[0]))).isInstanceOf(Unsealable.class);
        assertThatThrownBy(() -> vault.openIfAny(PLACE, new SealedText(new byte[3])))
                .isInstanceOf(Unsealable.class);
    }

    @Test
    void leavesNothingWrittenUnsealed() {
        assertThat(vault.sealIfAny(PLACE, null)).isNull();
        assertThat(vault.sealIfAny(PLACE, "")).isNull();
        assertThat(vault.openIfAny(PLACE, null)).isNull();
        assertThat(vault.openIfAny(PLACE, vault.sealIfAny(PLACE, WORDS))).isEqualTo(WORDS);
    }

    private void assertStaysShut(Vault other, SealContext place) {
        assertThatThrownBy(() -> other.open(place, sealed))
                .isInstanceOf(Unsealable.class)
                .hasMessageContaining(place.table() + "." + place.column())
                .hasMessageContaining(place.row().toString())
                .hasMessageNotContaining("Sleep");
    }

    @Test
    void marksAWordAlikeWhereverItStands() {
        assertThat(vault.marks("notes", List.of("dream", "river", "dream"))).hasSize(2);
        assertThat(vault.marks("notes", List.of("river"))[0])
                .isIn(Arrays.stream(vault.marks("notes", List.of("dream", "river")))
                        .boxed()
                        .toList());
    }

    @Test
    void marksAWordOtherwiseForAnotherPurposeOrUnderAnotherKey() {
        long mark = vault.marks("notes", List.of("dream"))[0];
        var elsewhere = new Vault(clinic -> TrialVault.newKey(), clinic -> TrialVault.newMarking(), () -> CLINIC);
        assertThat(vault.marks("goals", List.of("dream"))[0]).isNotEqualTo(mark);
        assertThat(elsewhere.marks("notes", List.of("dream"))[0]).isNotEqualTo(mark);
    }

    @Test
    void carriesWordsInAnAddressForOnePlaceAlone() {
        String carried = vault.sealForAddress(PLACE, WORDS);
        assertThat(carried).matches("[A-Za-z0-9_-]+");
        assertThat(vault.openFromAddress(PLACE, carried)).isEqualTo(WORDS);
        SealContext other = new SealContext(PLACE.table(), PLACE.column(), UUID.randomUUID());
        assertThatThrownBy(() -> vault.openFromAddress(other, carried)).isInstanceOf(Unsealable.class);
        assertThatThrownBy(() -> vault.openFromAddress(PLACE, "What is this?")).isInstanceOf(Unsealable.class);
    }
}
