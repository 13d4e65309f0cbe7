package care.tandem.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The only thing that Faces refuses before a door is asked is a choice that was not on offer: somebody left the caseload
 * meanwhile, or the form was tampered with. It gets our own words, and the status and trace of every other refusal.
 */
public class AfterValidation implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String REFUSED = "refused.choice";

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isValidationFailed()) {
            sayInOurWords(faces);
            faces.getExternalContext().setResponseStatus(Attempt.UNPROCESSABLE);
            faces.getExternalContext().getRequestMap().put(Attributes.REFUSED, REFUSED);
        }
    }

    private static void sayInOurWords(FacesContext faces) {
        String text = CDI.current().select(Texts.class).get().get(REFUSED);
        List<String> fields = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(fields::add);
        for (String field : fields) {
            for (Iterator<FacesMessage> theirs = faces.getMessages(field); theirs.hasNext(); ) {
                theirs.next();
                theirs.remove();
            }
            faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }
}
