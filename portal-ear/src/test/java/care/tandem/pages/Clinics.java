package care.tandem.pages;

import care.tandem.run.SharedPortal;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Founds a clinic for each test, in the portal that all share. */
class Clinics extends TypeBasedParameterResolver<Clinic> {

    @Override
    public Clinic resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Clinic.founded(SharedPortal.with(context, SignIns.class, SignIns::new));
    }
}
