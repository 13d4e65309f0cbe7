package care.tandem.door;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * {@code among(id, (select …))} in queries: whether an id is one of a few that are looked up once. PostgreSQL then finds
 * by an index what one may see for one reason <em>or</em> another; with {@code exists} after an {@code or} it reads all
 * rows of the clinic and asks for each.
 */
public class AmongFunction implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions
                .getFunctionRegistry()
                .patternDescriptorBuilder("among", "?1=any(array?2)")
                .setExactArgumentCount(2)
                .setInvariantType(
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN))
                .register();
    }
}
