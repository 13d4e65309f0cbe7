package care.tandem.web.clinics;

import care.tandem.clinics.ClinicLine;
import care.tandem.clinics.Entrance;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** {@code /clinics}: into the one clinic, or to where an operator works, or a choice where there are several ways. */
@Named("clinics")
@RequestScoped
public class ClinicsBacking {

    @Inject
    Entrance entrance;

    private List<ClinicLine> lines = List.of();
    private boolean operator;

    @PostConstruct
    void look() {
        String person = FacesContext.getCurrentInstance().getExternalContext().getRemoteUser();
        operator = entrance.operate(person);
        lines = entrance.clinicsOf(person);
    }

    /** Goes straight in where there is nothing to choose. */
    public void enterTheOnlyOne() throws IOException {
        if (operator && lines.isEmpty()) {
            go("/operation");
        } else if (!operator && lines.size() == 1) {
            go("/" + lines.get(0).slug());
        }
    }

    private static void go(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    /** Whether they run the installation, besides. */
    public boolean isOperator() {
        return operator;
    }

    public List<ClinicLine> getLines() {
        return lines;
    }
}
