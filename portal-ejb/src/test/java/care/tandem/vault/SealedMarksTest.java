package care.tandem.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** A mark by which a browser is known again. */
class SealedMarksTest {

    private final SealedMarks marks = marks();

    @Test
    void tellsWhoHadSignedIn() {
        String mark = marks.of("anna");
        assertThat(mark).matches("[A-Za-z0-9_-]{20,200}");
        assertThat(marks.account(mark)).contains("anna");
    }

    @Test
    void cannotBeForged() {
        String mark = marks.of("anna");
        byte[] sealed = Base64.getUrlDecoder().decode(mark);
        sealed[sealed.length - 1] ^= 1;
        for (String forged : new String[] {
            "",
            "anna",
            "a=b",
            mark.substring(4),
            Base64.getUrlEncoder().withoutPadding().encodeToString(sealed)
        }) {
            assertThat(marks.account(forged)).as(forged).isEmpty();
        }
    }

    private static SealedMarks marks() {
        SealedMarks marks = new SealedMarks();
        marks.master = new MasterKey() {
            private final Aead key = TrialVault.newKey();

            @Override
            synchronized Aead aead() {
                return key;
            }
        };
        return marks;
    }
}
