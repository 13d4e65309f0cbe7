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

/** {@code /clinics}: into the one clinic, or a choice where there are several. */
@Named("clinics")
@RequestScoped
public class ClinicsBacking {

    @Inject
    Entrance entrance;

    private List<ClinicLine> lines = List.of();

    @PostConstruct
    void look() {
        String person = FacesContext.getCurrentInstance().getExternalContext().getRemoteUser();
        lines = entrance.clinicsOf(person);
    }

    /** Goes straight in where there is nothing to choose. */
    public void enterTheOnlyOne() throws IOException {
        if (lines.size() == 1) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect("/" + lines.get(0).slug());
        }
    }

    public List<ClinicLine> getLines() {
        return lines;
    }
}
