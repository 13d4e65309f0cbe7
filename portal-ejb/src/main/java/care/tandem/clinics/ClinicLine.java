package care.tandem.clinics;

import care.tandem.door.Role;
import java.util.Set;

/**
 * One of the clinics a person is a member of, for the choice after signing in.
 *
 * @param suspended whether nobody can come in for now
 */
public record ClinicLine(String slug, String name, Set<Role> roles, boolean suspended) {}
