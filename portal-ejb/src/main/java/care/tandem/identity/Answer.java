package care.tandem.identity;

import care.tandem.door.NotFound;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * What Keycloak answered.
 *
 * @param location of what was made; empty where nothing was
 */
record Answer(int status, String location, String body) {

    private static final Logger LOG = System.getLogger(Answer.class.getName());
    private static final int INVALID = 400;
    private static final int MISSING = 404;
    private static final int CONFLICT = 409;

    boolean isMissing() {
        return status == MISSING;
    }

    boolean isConflict() {
        return status == CONFLICT;
    }

    boolean isInvalid() {
        return status == INVALID;
    }

    /**
     * This answer, of something that was done.
     *
     * @throws NotFound when what it is about is not there
     * @throws IdentityAway when it was refused for a reason that we know nothing of
     */
    Answer required() {
        if (isMissing()) {
            throw new NotFound();
        }
        if (status >= INVALID) {
            LOG.log(Level.ERROR, "Keycloak refused with {0}: {1}", status, body);
            throw new IdentityAway();
        }
        return this;
    }

    /** As {@link #required()}, where it may also be gone. */
    void requiredIfThere() {
        if (!isMissing()) {
            required();
        }
    }

    /** The id of what was made: the last part of its location. */
    String made() {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    JsonObject object() {
        return value().asJsonObject();
    }

    List<JsonObject> objects() {
        return value().asJsonArray().getValuesAs(JsonObject.class);
    }

    private JsonValue value() {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readValue();
        }
    }
}
