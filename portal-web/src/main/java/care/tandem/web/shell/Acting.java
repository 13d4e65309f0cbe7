package care.tandem.web.shell;

import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.faces.event.ActionListenerWrapper;

/** Notices that a press reached the button it was meant for. */
public class Acting extends ActionListenerWrapper {

    private static final String ACTED = Acting.class.getName();

    private final ActionListener wrapped;

    public Acting(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public ActionListener getWrapped() {
        return wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        if (event.getComponent() instanceof UICommand) {
            event.getFacesContext().getExternalContext().getRequestMap().put(ACTED, true);
        }
        super.processAction(event);
    }

    /** Whether anything was asked of a backing bean. */
    static boolean hasTakenPlace(FacesContext faces) {
        return faces.getExternalContext().getRequestMap().containsKey(ACTED);
    }
}
