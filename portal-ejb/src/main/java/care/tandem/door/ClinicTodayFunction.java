package care.tandem.door;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * {@code clinic_today()} in queries: the day that {@link ClinicConnections} told the database for this transaction. As a
 * subquery it is asked once, and not for each row.
 */
public class ClinicTodayFunction implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions
                .getFunctionRegistry()
                .patternDescriptorBuilder("clinic_today", "(select clinic_today())")
                .setExactArgumentCount(0)
                .setInvariantType(
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.LOCAL_DATE))
                .register();
    }
}
