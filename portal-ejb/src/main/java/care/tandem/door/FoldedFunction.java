package care.tandem.door;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/** {@code folded(name)} in queries: a name as one looks for it, made by the function of the same name in the database. */
public class FoldedFunction implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions
                .getFunctionRegistry()
                .patternDescriptorBuilder("folded", "folded(?1)")
                .setExactArgumentCount(1)
                .setInvariantType(
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.STRING))
                .register();
    }
}
