package care.tandem.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import care.tandem.door.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.util.Optional;

/**
 * Clinics in Keycloak, each an organization under the clinic's short name. To be called outside of a transaction. Each call
 * may be repeated and then comes to the same; each throws {@link IdentityAway} when Keycloak does not answer or fails.
 */
@ApplicationScoped
public class Organizations {

    @Inject
    AdminApi keycloak;

    /** The id of the clinic's organization. */
    public Optional<String> byAlias(String slug) {
        return keycloak
                .get("organizations?exact=true&search=" + URLEncoder.encode(slug, UTF_8))
                .required()
                .objects()
                .stream()
                .filter(organization -> organization.getString("alias").equals(slug))
                .findFirst()
                .map(organization -> organization.getString("id"));
    }

    /**
     * Opens the organization of a clinic. In Keycloak its name is the short name, too, since two clinics may have the same
     * name but no two organizations.
     *
     * @param name the clinic's, kept as the organization's description
     * @return its id, also where there was one already
     */
    public String open(String alias, String name) {
        JsonObject organization = Json.createObjectBuilder()
                .add("name", alias)
                .add("alias", alias)
                .add("description", name)
                .add("enabled", true)
                .add("redirectUrl", keycloak.portal().toString())
                .build();
        Answer answer = keycloak.post("organizations", organization.toString());
        return answer.isConflict()
                ? byAlias(alias).orElseThrow(IdentityAway::new)
                : answer.required().made();
    }

    /**
     * Lets a clinic invite people by Keycloak, or no more. Its members go on signing in: that they find no clinic is our
     * matter.
     *
     * @throws NotFound when there is no such organization
     */
    public void enable(String id, boolean enabled) {
        JsonObject organization = keycloak.get(organization(id)).required().object();
        keycloak.put(
                        organization(id),
                        Json.createObjectBuilder(organization)
                                .add("enabled", enabled)
                                .build())
                .required();
    }

    /**
     * Makes somebody a member; nothing where they are.
     *
     * @throws NotFound when there is no such organization
     */
    public void take(String id, String subject) {
        Answer answer = keycloak.post(
                organization(id) + "/members", Json.createValue(subject).toString());
        if (!answer.isConflict()) {
            answer.required();
        }
    }

    /**
     * Ends a membership; nothing where there is none. Somebody who came by the clinic's own identity provider stays a member:
     * Keycloak would delete their account, with which they may be in other clinics.
     */
    public void release(String id, String subject) {
        String member = organization(id) + "/members/" + URLEncoder.encode(subject, UTF_8);
        Answer membership = keycloak.get(member);
        if (!membership.isMissing()
                && !membership
                        .required()
                        .object()
                        .getString("membershipType", "")
                        .equals("MANAGED")) {
            keycloak.delete(member).requiredIfThere();
        }
    }

    private static String organization(String id) {
        return "organizations/" + URLEncoder.encode(id, UTF_8);
    }
}
