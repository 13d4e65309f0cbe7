package care.tandem.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import care.tandem.door.ClinicOwned;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Version;
import java.sql.Statement;

/** How things are kept: each row in its clinic, nothing in a session, no SQL past the clinic's bounds. */
@AnalyzeClasses(packages = "care.tandem", importOptions = Rooms.Product.class)
class KeepingTest {

    @ArchTest
    static final ArchRule everyEntityBelongsToAClinic =
            classes().that().areAnnotatedWith(Entity.class).should().beAssignableTo(ClinicOwned.class);

    @ArchTest
    static final ArchRule everyRowIsFilteredByItsClinicAndCountsItsVersions = fields().that()
            .areDeclaredIn(ClinicOwned.class)
            .and()
            .haveNameMatching("clinicId|version")
            .should()
            .beAnnotatedWith("org.hibernate.annotations.TenantId")
            .orShould()
            .beAnnotatedWith(Version.class);

    @ArchTest
    static final ArchRule entitiesStayInTheirFeature =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule queriesStayInTheirFeature =
            classes().that().haveSimpleNameEndingWith("Queries").should().bePackagePrivate();

    @ArchTest
    static final ArchRule pagesFetchNothingThemselves = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("care.tandem.web..")
            .should()
            .haveRawType(EntityManager.class);

    /**
     * Some are about clinics and operators, whose rows are no entities; one makes the key of a clinic from outside of it; one
     * deletes, in all clinics, what the database lets nobody keep; one writes a row or changes it, in one statement; one reads a
     * page of a log of millions of lines; one asks for the clinics whose logs have grown.
     */
    @ArchTest
    static final ArchRule nativeQueriesStandInFewPlaces = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("care.tandem.clinics.Memberships")
            .and()
            .doNotHaveFullyQualifiedName("care.tandem.clinics.Arrivals")
            .and()
            .doNotHaveFullyQualifiedName("care.tandem.clinics.EndedSignIns")
            .and()
            .doNotHaveFullyQualifiedName("care.tandem.clinics.Operators")
            .and()
            .doNotHaveFullyQualifiedName("care.tandem.opening.ClinicQueries")
            .and()
            .doNotHaveFullyQualifiedName("care.tandem.opening.Journal")
            .and()
            .doNotHaveFullyQualifiedName("care.tandem.vault.NewClinicKeys")
            .and()
            .doNotHaveFullyQualifiedName("care.tandem.policies.SettingQueries")
            .and()
            .doNotHaveFullyQualifiedName("care.tandem.notes.ExpiredDrafts")
            .and()
            .doNotHaveFullyQualifiedName("care.tandem.seen.Seen")
            .and()
            .doNotHaveFullyQualifiedName("care.tandem.audit.LogQueries")
            .and()
            .doNotHaveFullyQualifiedName("care.tandem.evidence.GrownLogs")
            .should()
            .callMethodWhere(
                    targetsMethod("a native query", target -> target.getName().startsWith("createNative")))
            .orShould()
            .beAnnotatedWith("jakarta.persistence.NamedNativeQuery");

    /**
     * One tells the database for whom it works; one hears its notifications, and touches no table; one hashes rows as they
     * stand there, also for a command that has no server.
     */
    @ArchTest
    static final ArchRule plainSqlStandsInThreePlaces = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("care.tandem.door.ClinicConnections")
            .and()
            .doNotHaveFullyQualifiedName("care.tandem.live.Notifications")
            .and()
            .doNotHaveFullyQualifiedName("care.tandem.evidence.ClinicSql")
            .should()
            .dependOnClassesThat(assignableTo(Statement.class));

    @ArchTest
    static final ArchRule nobodyKeepsAnythingInASession = noClasses()
            .should()
            .beAnnotatedWith(SessionScoped.class)
            .orShould()
            .beAnnotatedWith(ConversationScoped.class)
            .orShould()
            .beAnnotatedWith(ViewScoped.class)
            .orShould()
            .beAnnotatedWith("org.omnifaces.cdi.ViewScoped")
            .orShould()
            .beAnnotatedWith("jakarta.faces.bean.SessionScoped");

    private static DescribedPredicate<JavaMethodCall> targetsMethod(
            String what, java.util.function.Predicate<MethodCallTarget> wanted) {
        return DescribedPredicate.describe(what, call -> wanted.test(call.getTarget()));
    }
}
