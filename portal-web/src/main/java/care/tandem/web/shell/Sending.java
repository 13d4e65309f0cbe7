package care.tandem.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Tells one sending of a form from another: {@code <t:form>} carries a key that is made when it is rendered. The same key
 * with the same words is the same sending; somebody who goes back and writes something else sends something else.
 */
@Named
@RequestScoped
public class Sending {

    /** The form's field that holds its key. */
    private static final String FIELD = "sending";

    /** Another one each time it is asked for. */
    public String getKey() {
        return UUID.randomUUID().toString();
    }

    /** What is sent here, made of all fields of the form; nothing where no form with a key is sent. */
    static Optional<UUID> of(HttpServletRequest request) {
        boolean isForm = request.getMethod().equals("POST") && request.getParameter(FIELD) != null;
        return isForm ? Optional.of(of(request.getParameterMap())) : Optional.empty();
    }

    static UUID of(Map<String, String[]> fields) {
        MessageDigest digest = sha256();
        new TreeMap<>(fields).forEach((field, values) -> {
            take(field, digest);
            for (String value : values) {
                take(value, digest);
            }
        });
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** With its length, so that no two forms run into the same bytes. */
    private static void take(String text, MessageDigest digest) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
