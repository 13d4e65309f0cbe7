package care.tandem.web.noteforms;

import care.tandem.noteforms.NoteTemplateView;
import care.tandem.noteforms.NoteTemplates;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code notes/templates}: how the clinic divides its notes where the formats of the house do not serve. */
@Named("noteTemplateList")
@RequestScoped
public class NoteTemplatesBacking {

    @Inject
    NoteTemplates templates;

    private List<NoteTemplateView> kept = List.of();

    @PostConstruct
    void look() {
        kept = templates.kept();
    }

    public List<NoteTemplateView> getInUse() {
        return kept.stream().filter(NoteTemplateView::isInUse).toList();
    }

    public List<NoteTemplateView> getRetired() {
        return kept.stream().filter(template -> !template.isInUse()).toList();
    }
}
