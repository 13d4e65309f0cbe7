package care.tandem.vault;

import care.tandem.door.CurrentClinic;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Seals and opens the texts of the current clinic: AES-256-GCM by Google Tink, a keyset for each clinic. Marks words, so
 * that they are found in what is sealed.
 */
@Dependent
public class Vault {

    /** So many bytes of a word's mark are kept: enough that two words of a clinic never share one, and no more. */
    private static final int MARK = Long.BYTES;

    private final Function<UUID, Aead> keys;
    private final Function<UUID, PrfSet> marking;
    private final Supplier<UUID> clinic;

    @Inject
    Vault(ClinicKeys clinicKeys, MarkingKeys markingKeys, CurrentClinic current) {
        this(clinicKeys::of, markingKeys::of, current::getId);
    }

    /** For rules tried outside the server: any source of keys, any clinic. */
    public Vault(Function<UUID, Aead> keys, Function<UUID, PrfSet> marking, Supplier<UUID> clinic) {
        this.keys = keys;
        this.marking = marking;
        this.clinic = clinic;
    }

    /** Seals a text for the one place it will stand in. */
    public SealedText seal(SealContext place, String text) {
        try {
            byte[] plain = text.getBytes(StandardCharsets.UTF_8);
            return new SealedText(keys.apply(clinic.get()).encrypt(plain, place.boundTo(clinic.get())));
        } catch (GeneralSecurityException impossible) {
            throw new Unsealable(place, impossible);
        }
    }

    /** As {@link #seal}; an empty or missing text stays null, so that "nothing written" needs no key. */
    public @Nullable SealedText sealIfAny(SealContext place, @Nullable String text) {
        return text == null || text.isEmpty() ? null : seal(place, text);
    }

    /**
     * Opens a text that stands in this place.
     *
     * @throws Unsealable when it was sealed for another place or clinic, or was tampered with; it names the row
     */
    public String open(SealContext place, SealedText sealed) {
        try {
            byte[] plain = keys.apply(clinic.get()).decrypt(sealed.bytes(), place.boundTo(clinic.get()));
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException wrong) {
            throw new Unsealable(place, wrong);
        }
    }

    /** As {@link #open}; null where none was ever written. */
    public @Nullable String openIfAny(SealContext place, @Nullable SealedText sealed) {
        return sealed == null ? null : open(place, sealed);
    }

    /**
     * As {@link #seal}, for an address: what stands in it, in logs and in a browser's history says nothing, and opens for
     * nobody but whom the place names.
     */
    public String sealForAddress(SealContext place, String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(seal(place, text).bytes());
    }

    /** @throws Unsealable if it was not sealed for this context, or is not sealed */
    public String openFromAddress(SealContext place, String sealed) {
        try {
            return open(place, new SealedText(Base64.getUrlDecoder().decode(sealed)));
        } catch (IllegalArgumentException foreign) {
            throw new Unsealable(place, foreign);
        }
    }

    /**
     * The marks of words, by which they are found though their text is sealed: the first eight bytes of HMAC-SHA-256
     * under a key of the clinic, for each purpose others. The same word has the same mark wherever it stands.
     *
     * @return each once, in the order of the marks, which tells nothing of the order of the words
     */
    public long[] marks(String purpose, Collection<String> words) {
        PrfSet prf = marking.apply(clinic.get());
        return words.stream()
                .mapToLong(word -> mark(prf, purpose + '\n' + word))
                .sorted()
                .distinct()
                .toArray();
    }

    private static long mark(PrfSet prf, String word) {
        try {
            return ByteBuffer.wrap(prf.computePrimary(word.getBytes(StandardCharsets.UTF_8), MARK))
                    .getLong();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A word could not be marked", impossible);
        }
    }
}
