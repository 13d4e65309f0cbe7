package care.tandem.web.shell;

import java.util.Map;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jspecify.annotations.Nullable;

/**
 * By which Keycloak says that it has ended a sign-in (OpenID Connect Back-Channel Logout 1.0, section 2.4).
 *
 * @param id the token's own id: one that comes twice is a replay
 * @param subject the person's id in Keycloak
 * @param session the session's id there; null for all of the person's
 */
record LogoutToken(String id, String subject, @Nullable String session) {

    private static final String TYPE = "logout+jwt";
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final int SECONDS_OF_CLOCKS = 10;

    /** Keycloak's live for 120 seconds. */
    private static final int SECONDS_OF_LIFE = 150;

    /** Reads tokens that this issuer made for this client, and signed with one of its keys. */
    static JwtConsumer reader(String issuer, String client, VerificationKeyResolver keys) {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(keys)
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256))
                .setExpectedType(true, TYPE)
                .setExpectedIssuer(issuer)
                .setExpectedAudience(client)
                .setRequireSubject()
                .setRequireJwtId()
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(SECONDS_OF_CLOCKS, SECONDS_OF_LIFE)
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(SECONDS_OF_CLOCKS)
                .registerValidator((Validator) LogoutToken::wrong)
                .build();
    }

    /** Empty where it is none, forged, for another client, or too old. */
    static Optional<LogoutToken> in(@Nullable String text, JwtConsumer reader) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            JwtClaims claims = reader.processToClaims(text);
            return Optional.of(
                    new LogoutToken(claims.getJwtId(), claims.getSubject(), claims.getClaimValue("sid", String.class)));
        } catch (InvalidJwtException | MalformedClaimException refused) {
            return Optional.empty();
        }
    }

    /** What the specification asks beyond other tokens: that it says so, and that it is no token of a sign-in. */
    private static @Nullable String wrong(JwtContext token) {
        JwtClaims claims = token.getJwtClaims();
        if (claims.hasClaim("nonce")) {
            return "It has a nonce";
        }
        return claims.getClaimValue("events") instanceof Map<?, ?> events && events.get(EVENT) instanceof Map
                ? null
                : "It tells of no logout";
    }
}
