package care.tandem.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * People's accounts in Keycloak. To be called outside of a transaction. Each call may be repeated and then comes to the same;
 * each throws {@link IdentityAway} when Keycloak does not answer or fails.
 */
@ApplicationScoped
public class Accounts {

    /** The realm's role of all who work in a clinic. */
    private static final String STAFF = "staff";

    @Inject
    AdminApi keycloak;

    /** The account with this address, without regard to case. */
    public Optional<Account> byEmail(String email) {
        return keycloak
                .get("users?exact=true&email=" + URLEncoder.encode(email.toLowerCase(Locale.ROOT), UTF_8))
                .required()
                .objects()
                .stream()
                .findFirst()
                .map(Accounts::account);
    }

    private static Account account(JsonObject user) {
        return new Account(
                user.getString("id"),
                user.getString("email", ""),
                user.getBoolean("emailVerified", false),
                user.getBoolean("enabled", false));
    }

    /**
     * Opens an account without a password, whose address is not verified yet; {@link #sendSetUp} asks for both.
     *
     * @return its subject
     * @throws AddressTaken when there is one with this address
     * @throws Refused at {@code email} when Keycloak takes it for no address
     */
    public String open(NewAccount account) {
        JsonObject user = Json.createObjectBuilder()
                .add("username", account.email())
                .add("email", account.email())
                .add("firstName", account.firstName())
                .add("lastName", account.lastName())
                .add("enabled", true)
                .add("emailVerified", false)
                .add(
                        "attributes",
                        Json.createObjectBuilder()
                                .add(
                                        "locale",
                                        Json.createArrayBuilder()
                                                .add(account.language().getLanguage())))
                .build();
        Answer answer = keycloak.post("users", user.toString());
        if (answer.isConflict()) {
            throw new AddressTaken();
        }
        if (answer.isInvalid()) {
            throw new Refused("email", "refused.identity.address");
        }
        return answer.required().made();
    }

    /**
     * Sends the mail with the link by which somebody verifies their address and chooses a password.
     *
     * @param validFor how long the link holds
     * @throws NotFound when there is no such account
     * @throws IdentityAway also when the mail was refused
     */
    public void sendSetUp(String subject, Duration validFor) {
        String frontDoor = URLEncoder.encode(keycloak.portal().toString(), UTF_8);
        String query = "?client_id=tandem-portal&redirect_uri=" + frontDoor + "&lifespan=" + validFor.toSeconds();
        keycloak.mail(
                        user(subject) + "/execute-actions-email" + query,
                        Json.createArrayBuilder(List.of("VERIFY_EMAIL", "UPDATE_PASSWORD"))
                                .build())
                .required();
    }

    /**
     * Lets somebody sign in, or no more. Who is signed in stays so: see {@link #signOut}.
     *
     * @throws NotFound when there is no such account
     */
    public void enable(String subject, boolean enabled) {
        JsonObject user = keycloak.get(user(subject)).required().object();
        JsonObjectBuilder changed = Json.createObjectBuilder(user).add("enabled", enabled);
        keycloak.put(user(subject), changed.build()).required();
    }

    /** Ends all sessions of an account; nothing where there is none. */
    public void signOut(String subject) {
        keycloak.end(user(subject) + "/logout").requiredIfThere();
    }

    /**
     * Gives or takes the role of those who work in a clinic.
     *
     * @throws NotFound when there is no such account
     */
    public void staff(String subject, boolean staff) {
        String roles = user(subject) + "/role-mappings/realm";
        keycloak.get(staff ? roles + "/available" : roles).required().objects().stream()
                .filter(role -> role.getString("name").equals(STAFF))
                .findFirst()
                .map(role -> Json.createArrayBuilder().add(role).build())
                .map(role -> staff ? keycloak.post(roles, role.toString()) : keycloak.delete(roles, role))
                .ifPresent(Answer::required);
    }

    /** Deletes an account and all its sessions; nothing where there is none. */
    public void delete(String subject) {
        keycloak.delete(user(subject)).requiredIfThere();
    }

    /** Where somebody is signed in; empty where there is no such account. */
    public List<SignedIn> sessions(String subject) {
        Answer answer = keycloak.get(user(subject) + "/sessions");
        return answer.isMissing()
                ? List.of()
                : answer.required().objects().stream().map(Accounts::signedIn).toList();
    }

    private static SignedIn signedIn(JsonObject session) {
        return new SignedIn(
                session.getString("id"),
                session.getString("ipAddress", ""),
                moment(session, "start"),
                moment(session, "lastAccess"));
    }

    private static Instant moment(JsonObject session, String name) {
        return Instant.ofEpochMilli(session.getJsonNumber(name).longValue());
    }

    /** Ends one session; nothing where it has ended. */
    public void end(String session) {
        keycloak.delete("sessions/" + URLEncoder.encode(session, UTF_8)).requiredIfThere();
    }

    private static String user(String subject) {
        return "users/" + URLEncoder.encode(subject, UTF_8);
    }
}
