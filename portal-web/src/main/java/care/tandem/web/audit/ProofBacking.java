package care.tandem.web.audit;

import care.tandem.evidence.Finding;
import care.tandem.evidence.HeadsProof;
import care.tandem.evidence.LineProof;
import care.tandem.evidence.LogProofs;
import care.tandem.evidence.LogState;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import care.tandem.web.shell.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code audit/proof}: whether anybody changed the log, and the proofs of one line and of two heads. */
@Named("logProof")
@RequestScoped
public class ProofBacking {

    @Inject
    LogProofs proofs;

    @Inject
    Attempt attempt;

    @Inject
    Texts texts;

    private LogState state;
    private @Nullable LineProof line;
    private @Nullable HeadsProof heads;

    @PostConstruct
    void look() {
        state = proofs.state();
        UUID entry = RequestParams.idIfAny(Faces.getRequestParameter("entry"));
        line = entry == null ? null : proofs.ofLine(entry);
        Long older = lines(Faces.getRequestParameter("older"));
        Long newer = lines(Faces.getRequestParameter("newer"));
        heads = older == null || newer == null ? null : proofs.between(Math.min(older, newer), Math.max(older, newer));
    }

    /** Null where it is no number that a log can have of lines. */
    private static @Nullable Long lines(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    public @Nullable String check() {
        return attempt.to("audit.proof.begun", () -> {
            proofs.check();
            return "/audit/proof";
        });
    }

    public LogState getState() {
        return state;
    }

    /** The proof of the line that the address names; null where it names none. */
    public @Nullable LineProof getLine() {
        return line;
    }

    /** The proof of the two heads that the address names; null where it does not. */
    public @Nullable HeadsProof getHeads() {
        return heads;
    }

    /** "Line 12 says something else than when it was written." */
    public String of(Finding finding) {
        String key = "audit.finding." + finding.kind();
        boolean one = finding.from() == finding.to();
        return texts.find(key)
                .map(text -> texts.get(key, finding.from(), finding.to()))
                .orElseGet(() -> texts.get(key + (one ? ".one" : ".several"), finding.from(), finding.to()));
    }

    /** Hashes one below the other. */
    public String below(List<String> hashes) {
        return String.join("\n", hashes);
    }

    /** Whether the older or the newer head of a proof is the one over so many lines. */
    public boolean isChosen(long lines, boolean older) {
        HeadsProof proof = heads;
        List<Long> ends = state.heads().stream().map(head -> head.size()).toList();
        if (proof == null) {
            return !ends.isEmpty() && lines == ends.get(older ? ends.size() - 1 : 0);
        }
        return lines == (older ? proof.older() : proof.newer()).size();
    }
}
