package care.tandem.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the demo's letterbox has taken for one address. */
public final class Mail {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");

    private Mail() {}

    /** Each as it came, with what its lines were wrapped in taken off; the first one first. */
    public static List<String> to(String address, Stack stack) {
        try (Stream<Path> letters = Files.list(stack.state().path("mail"))) {
            return letters.sorted()
                    .map(Mail::read)
                    .filter(letter -> letter.contains("To: " + address))
                    .map(Mail::unwrapped)
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    /** The first link in a mail. */
    public static String link(String letter) {
        Matcher link = LINK.matcher(letter);
        if (!link.find()) {
            throw new IllegalStateException("No link in " + letter);
        }
        return link.group();
    }

    /** Quoted-printable (RFC 2045): lines that end in = go on, and =3D is a byte. */
    private static String unwrapped(String letter) {
        String joined = letter.replace("=\n", "");
        StringBuilder plain = new StringBuilder();
        Matcher bytes = Pattern.compile("(=[0-9A-F]{2})+").matcher(joined);
        while (bytes.find()) {
            bytes.appendReplacement(plain, Matcher.quoteReplacement(decoded(bytes.group())));
        }
        return bytes.appendTail(plain).toString();
    }

    private static String decoded(String bytes) {
        byte[] plain = new byte[bytes.length() / 3];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = (byte) Integer.parseInt(bytes.substring(3 * i + 1, 3 * i + 3), 16);
        }
        return new String(plain, StandardCharsets.UTF_8);
    }

    private static String read(Path letter) {
        try {
            return Files.readString(letter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
