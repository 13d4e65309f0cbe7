package care.tandem.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A form that was sent although the page has it no more: the thing is in another state meanwhile, is the other side's, or
 * the form was made up. Faces passes over it and would answer as if nothing had been asked. It is refused like anything
 * else that cannot be done, and {@link PageMessages#getUnsent} shows the words that were in it.
 */
public class AfterActing implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String REFUSED = "refused.gone";

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isPostback() && !Acting.hasTakenPlace(faces)) {
            String text = CDI.current().select(Texts.class).get().get(REFUSED);
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
            faces.getExternalContext().getRequestMap().put(Attributes.REFUSED, REFUSED);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
