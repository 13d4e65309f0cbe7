package care.tandem.vault;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores sealed text as bytea. */
@Converter(autoApply = true)
public class SealedTextConverter implements AttributeConverter<@Nullable SealedText, byte @Nullable []> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable SealedText text) {
        return text == null ? null : text.bytes();
    }

    @Override
    public @Nullable SealedText convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : new SealedText(bytes);
    }
}
