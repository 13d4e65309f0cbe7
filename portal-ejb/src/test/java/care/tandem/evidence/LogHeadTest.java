package care.tandem.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is signed of a log, and the file it is kept in. */
class LogHeadTest {

    private static final UUID CLINIC = UUID.fromString("a0000000-0000-4000-8000-000000000000");
    private static final Instant AT = Instant.parse("2026-11-27T10:00:00.120Z");

    @TempDir
    Path folder;

    @Test
    void isSignedAsItStands() throws GeneralSecurityException {
        LogHead head = signed(12);

        assertThat(head.isSigned()).isTrue();
        assertThat(with(head, 13, head.root(), head.signature()).isSigned()).isFalse();
        assertThat(with(head, 12, Hash.ofLeaf(new byte[1]).toString(), head.signature())
                        .isSigned())
                .isFalse();
        assertThat(with(head, 12, head.root(), signed(12).signature()).isSigned())
                .isFalse();
        assertThat(with(head, 12, head.root(), "no signature").isSigned()).isFalse();
    }

    @Test
    void isALineOutsideAndComesBackAsItWas() throws GeneralSecurityException {
        LogHead head = signed(12);

        assertThat(LogHead.of(head.line())).isEqualTo(head);
        assertThat(head.line()).doesNotContain("\n").startsWith("tandem-log-head-1 " + CLINIC + " 12 3 ");
        assertThatThrownBy(() -> LogHead.of("tandem-log-head-1 12")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isWrittenOnceBelowTheOthers() throws GeneralSecurityException, IOException {
        HeadsFile file = HeadsFile.in(folder, CLINIC);
        assertThat(file.heads()).isEmpty();
        LogHead first = signed(12);
        LogHead second = signed(20);

        file.add(first);
        file.add(first);
        file.add(second);
        file.add(first);

        assertThat(file.heads()).containsExactly(first, second, first);
    }

    @Test
    void isNotReadPastALineThatIsNone() throws GeneralSecurityException, IOException {
        HeadsFile file = HeadsFile.in(folder, CLINIC);
        file.add(signed(12));
        Files.writeString(folder.resolve(CLINIC + ".heads"), "nothing\n", StandardCharsets.UTF_8);

        assertThatThrownBy(file::heads).isInstanceOf(IOException.class).hasMessageContaining("nothing");
    }

    private static LogHead with(LogHead head, long size, String root, String signature) {
        return new LogHead(head.clinic(), size, head.first(), root, head.at(), head.key(), signature);
    }

    private static LogHead signed(long size) throws GeneralSecurityException {
        Ed25519Sign.KeyPair keys = Ed25519Sign.KeyPair.newKeyPair();
        byte[] text = LogHead.text(CLINIC, size, 3, Hash.EMPTY.toString(), AT).getBytes(StandardCharsets.UTF_8);
        Base64.Encoder encoder = Base64.getEncoder();
        return new LogHead(
                CLINIC,
                size,
                3,
                Hash.EMPTY.toString(),
                AT,
                encoder.encodeToString(keys.getPublicKey()),
                encoder.encodeToString(new Ed25519Sign(keys.getPrivateKey()).sign(text)));
    }
}
