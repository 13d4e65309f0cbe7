package care.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** By which Keycloak says that it has ended a sign-in, and what somebody else might say in its place. */
class LogoutTokenTest {

    private static final String REALM = "http://localhost:8180/realms/tandem";
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final RsaJsonWebKey KEY = key();

    private final JwtConsumer reader =
            LogoutToken.reader(REALM, "tandem-portal", (token, around) -> KEY.getPublicKey());

    @Test
    void tellsWhoseSignInHasEnded() throws JoseException {
        assertThat(read(claims())).contains(new LogoutToken("one", "daniel", "desk"));
    }

    @Test
    void tellsOfAllSignInsOfSomebodyWhereItNamesNone() throws JoseException {
        JwtClaims claims = claims();
        claims.unsetClaim("sid");
        assertThat(read(claims)).contains(new LogoutToken("one", "daniel", null));
    }

    static Stream<Arguments> wrongOnes() {
        return Stream.of(
                wrong("of another issuer", claims -> claims.setIssuer(REALM + "2")),
                wrong("for another client", claims -> claims.setAudience("account")),
                wrong("of nobody", claims -> claims.unsetClaim("sub")),
                wrong("without an id of its own", claims -> claims.unsetClaim("jti")),
                wrong("of no time", claims -> claims.unsetClaim("iat")),
                wrong("that never ends", claims -> claims.unsetClaim("exp")),
                wrong("that has ended", claims -> claims.setExpirationTimeMinutesInTheFuture(-1)),
                wrong("of long ago", claims -> claims.setIssuedAt(inSeconds(-300))),
                wrong("of later", claims -> claims.setIssuedAt(inSeconds(60))),
                wrong("of a sign-in", claims -> claims.setClaim("nonce", "n")),
                wrong("of no event", claims -> claims.unsetClaim("events")),
                wrong("of another event", claims -> claims.setClaim("events", Map.of("http://example.org", Map.of()))),
                wrong("of an event in words", claims -> claims.setClaim("events", EVENT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongOnes")
    void isNotTaken(String what, Consumer<JwtClaims> change) throws JoseException {
        JwtClaims claims = claims();
        change.accept(claims);
        assertThat(read(claims)).isEmpty();
    }

    @Test
    void isNotTakenFromAnybodyElse() throws JoseException {
        JsonWebSignature another = signature(claims());
        another.setKey(key().getPrivateKey());
        JsonWebSignature untyped = signature(claims());
        untyped.setHeader("typ", "JWT");
        JsonWebSignature unsigned = signature(claims());
        unsigned.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        unsigned.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        unsigned.setKey(null);
        JsonWebSignature byTheOpenKey = signature(claims());
        byTheOpenKey.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        byTheOpenKey.setKey(new HmacKey(KEY.getPublicKey().getEncoded()));

        for (JsonWebSignature wrong : new JsonWebSignature[] {another, untyped, unsigned, byTheOpenKey}) {
            assertThat(LogoutToken.in(wrong.getCompactSerialization(), reader)).isEmpty();
        }
        assertThat(LogoutToken.in(null, reader)).isEmpty();
        assertThat(LogoutToken.in("", reader)).isEmpty();
        assertThat(LogoutToken.in("a.b.c", reader)).isEmpty();
    }

    private Optional<LogoutToken> read(JwtClaims claims) throws JoseException {
        return LogoutToken.in(signature(claims).getCompactSerialization(), reader);
    }

    private static JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setJwtId("one");
        claims.setIssuer(REALM);
        claims.setAudience("tandem-portal");
        claims.setSubject("daniel");
        claims.setClaim("sid", "desk");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(2);
        claims.setClaim("events", Map.of(EVENT, Map.of()));
        return claims;
    }

    private static JsonWebSignature signature(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setHeader("typ", "logout+jwt");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKey(KEY.getPrivateKey());
        return signature;
    }

    private static NumericDate inSeconds(int seconds) {
        NumericDate date = NumericDate.now();
        date.addSeconds(seconds);
        return date;
    }

    private static RsaJsonWebKey key() {
        try {
            return RsaJwkGenerator.generateJwk(2048);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Arguments wrong(String what, Consumer<JwtClaims> change) {
        return Arguments.of(what, change);
    }
}
