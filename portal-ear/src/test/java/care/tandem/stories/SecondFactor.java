package care.tandem.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody's telephone, which shows a code for half a minute (RFC 6238, as Keycloak asks for it: SHA-1, six digits). */
final class SecondFactor {

    private static final int SECONDS = 30;
    private static final Pattern NOT_KEYCLOAK = Pattern.compile("^(?!.*/realms/).*$");

    private final byte[] key;

    private SecondFactor(byte[] key) {
        this.key = key;
    }

    /** Signs in and sets one up, as Keycloak offers it; where else they are signed in they stay. */
    static SecondFactor setUpBy(Visitor visitor, String email) throws GeneralSecurityException {
        Page page = visitor.page();
        page.navigate("/clinics");
        page.navigate(page.url() + "&kc_action=CONFIGURE_TOTP");
        page.locator("input[name=username]").fill(email);
        answers(page, "password", "demo");
        page.locator("#mode-manual").click();
        SecondFactor telephone =
                new SecondFactor(inBase32(page.locator("#kc-totp-secret-key").innerText()));
        page.locator("#userLabel").fill("Telephone");
        page.locator("#logout-sessions").uncheck();
        answers(page, "totp", telephone.code(0));
        page.waitForURL(NOT_KEYCLOAK);
        return telephone;
    }

    /** Answers what Keycloak asks who knows them by name: the password, and then the code that follows. */
    void signsInOnceMore(Visitor visitor) throws GeneralSecurityException {
        Page page = visitor.page();
        answers(page, "password", "demo");
        answers(page, "otp", code(1));
        page.waitForURL(NOT_KEYCLOAK);
    }

    private static void answers(Page page, String question, String answer) {
        Locator field = page.locator("input[name=" + question + "]");
        field.fill(answer);
        field.press("Enter");
    }

    /** @param ahead so many half minutes from now: none is taken twice */
    private String code(int ahead) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(key, "HmacSHA1"));
        long step = System.currentTimeMillis() / 1000 / SECONDS + ahead;
        byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return String.format("%06d", number % 1_000_000);
    }

    /** RFC 4648: five bits a letter. */
    private static byte[] inBase32(String text) {
        String letters = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        BigInteger bits = BigInteger.ONE;
        for (char letter : letters.toCharArray()) {
            int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(value));
        }
        bits = bits.shiftRight(letters.length() * 5 % Byte.SIZE);
        byte[] withLeadingOne = bits.toByteArray();
        byte[] key = new byte[letters.length() * 5 / Byte.SIZE];
        System.arraycopy(withLeadingOne, withLeadingOne.length - key.length, key, 0, key.length);
        return key;
    }
}
