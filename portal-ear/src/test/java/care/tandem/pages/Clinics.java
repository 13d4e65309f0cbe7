package care.tandem.pages;

import care.tandem.run.SharedPortal;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Founds a clinic for each test, in the portal that all share. */
class Clinics implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Clinic.class;
    }

    @Override
    public Clinic resolveParameter(ParameterContext parameter, ExtensionContext context) {
        SignIns signIns = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(SignIns.class, type -> new SignIns(SharedPortal.of(context)), SignIns.class);
        return Clinic.founded(signIns);
    }
}
