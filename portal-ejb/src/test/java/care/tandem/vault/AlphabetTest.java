package care.tandem.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    @Test
    void isTheReadersWhateverTheCaseAndTheAccents() {
        List<String> names =
                List.of("Zoe", "Ñandu", "Nz", "Ángel", "adam", "Oakes", "álvaro", "Liam", "Li Wei", "Adam B");
        assertThat(names.stream().sorted(Alphabet.ORDER))
                .containsExactly("adam", "Adam B", "álvaro", "Ángel", "Li Wei", "Liam", "Nz", "Ñandu", "Oakes", "Zoe");
    }

    @Test
    void isTheSameEachTime() {
        assertThat(Alphabet.ORDER.compare("a", "a")).isZero();
        assertThat(Alphabet.ORDER.compare("a-b", "ab")).isNotZero();
        assertThat(Alphabet.ORDER.compare("a b", "a  b")).isNotZero();
        assertThat(Alphabet.ORDER.compare("", "a")).isNegative();
    }
}
