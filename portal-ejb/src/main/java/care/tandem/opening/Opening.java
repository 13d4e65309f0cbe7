package care.tandem.opening;

import care.tandem.door.Refused;
import care.tandem.identity.Account;
import care.tandem.identity.Accounts;
import care.tandem.identity.NewAccount;
import care.tandem.identity.Organizations;
import care.tandem.vault.NewClinicKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/**
 * Takes the steps by which a clinic is opened. Each looks first for what it would make, so that one that was cut short is
 * taken again; what the {@link Journal} holds is written before and after it, in transactions of their own. The caller's has
 * touched no table yet, and so holds no connection while Keycloak is asked.
 */
@ApplicationScoped
class Opening {

    /** How long the link holds by which the first admin sets up their account. */
    private static final Duration LINK = Duration.ofDays(7);

    @Inject
    Journal journal;

    @Inject
    NewClinicKeys keys;

    @Inject
    Accounts accounts;

    @Inject
    Organizations organizations;

    void goOn(UUID clinic) {
        Journal.Plan plan = journal.plan(clinic);
        for (OpeningStep step : plan.left()) {
            if (!journal.begin(clinic, step)) {
                throw new Refused(Refused.WHOLE, "refused.opening.underway");
            }
            try {
                take(step, plan);
            } catch (Refused inTheWay) {
                journal.failed(clinic, step, inTheWay.key());
                throw inTheWay;
            }
            journal.done(clinic, step);
        }
    }

    private void take(OpeningStep step, Journal.Plan plan) {
        switch (step) {
            case KEYS -> keys.make(plan.clinic());
            case ORGANIZATION -> organization(plan);
            case ACCOUNT -> account(plan);
            case MEMBERSHIP -> join(account(plan).subject(), organization(plan));
            case MAIL -> write(account(plan));
        }
    }

    private String organization(Journal.Plan plan) {
        return organizations.byAlias(plan.slug()).orElseGet(() -> organizations.open(plan.slug(), plan.name()));
    }

    private Account account(Journal.Plan plan) {
        return accounts.byEmail(plan.admin().email()).orElseGet(() -> opened(plan));
    }

    private Account opened(Journal.Plan plan) {
        String email = plan.admin().email();
        NewAccount account = NewAccount.of(email, plan.admin().name(), Locale.forLanguageTag(plan.language()));
        return new Account(accounts.open(account), email, false, true);
    }

    private void join(String subject, String organization) {
        organizations.take(organization, subject);
        accounts.staff(subject, true);
    }

    /** Whoever has an account that is set up needs no mail: they find the clinic when they sign in. */
    private void write(Account account) {
        if (!account.enabled()) {
            throw new Refused(Refused.WHOLE, "refused.opening.disabled");
        }
        if (!account.emailVerified()) {
            accounts.sendSetUp(account.subject(), LINK);
        }
    }
}
