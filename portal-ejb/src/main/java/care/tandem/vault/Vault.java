package care.tandem.vault;

import care.tandem.door.CurrentClinic;
import com.google.crypto.tink.Aead;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Seals and opens the texts of the current clinic: AES-256-GCM by Google Tink, a keyset for each clinic. */
@Dependent
public class Vault {

    private final Function<UUID, Aead> keys;
    private final Supplier<UUID> clinic;

    @Inject
    Vault(ClinicKeys clinicKeys, CurrentClinic current) {
        this(clinicKeys::of, current::getId);
    }

    /** For rules tried outside the server: any source of keys, any clinic. */
    public Vault(Function<UUID, Aead> keys, Supplier<UUID> clinic) {
        this.keys = keys;
        this.clinic = clinic;
    }

    /** Seals a text for the one place it will stand in. */
    public SealedText seal(Place place, String text) {
        try {
            byte[] plain = text.getBytes(StandardCharsets.UTF_8);
            return new SealedText(keys.apply(clinic.get()).encrypt(plain, place.boundTo(clinic.get())));
        } catch (GeneralSecurityException impossible) {
            throw new Unsealable(place, impossible);
        }
    }

    /** As {@link #seal}; an empty or missing text stays null, so that "nothing written" needs no key. */
    public @Nullable SealedText sealIfAny(Place place, @Nullable String text) {
        return text == null || text.isEmpty() ? null : seal(place, text);
    }

    /**
     * Opens a text that stands in this place.
     *
     * @throws Unsealable when it was sealed for another place or clinic, or was tampered with; it names the row
     */
    public String open(Place place, SealedText sealed) {
        try {
            byte[] plain = keys.apply(clinic.get()).decrypt(sealed.bytes(), place.boundTo(clinic.get()));
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException wrong) {
            throw new Unsealable(place, wrong);
        }
    }

    /** As {@link #open}; null where none was ever written. */
    public @Nullable String openIfAny(Place place, @Nullable SealedText sealed) {
        return sealed == null ? null : open(place, sealed);
    }
}
