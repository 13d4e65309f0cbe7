package care.tandem.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.door.Allowed;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.interceptor.ExcludeClassInterceptors;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What every door must have, so that no call gets past audit, clinic and permission. */
@AnalyzeClasses(packages = "care.tandem", importOptions = Rooms.Product.class)
class DoorsTest {

    private static final DescribedPredicate<JavaClass> DOOR = DescribedPredicate.describe(
            "are EJBs", type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));

    @ArchTest
    static final ArchRule everyMethodOfADoorSaysWhoMayCallIt = methods()
            .that()
            .areDeclaredInClassesThat(DOOR)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Allowed.class);

    @ArchTest
    static final ArchRule onlyDoorsSayWhoMayCallThem = methods()
            .that()
            .areAnnotatedWith(Allowed.class)
            .should()
            .beDeclaredInClassesThat(DOOR)
            .andShould()
            .bePublic();

    /** An inherited method would be open without saying to whom. */
    @ArchTest
    static final ArchRule doorsInheritNothing = classes()
            .that(DOOR)
            .should()
            .bePublic()
            .andShould()
            .notBeInterfaces()
            .andShould(InheritNothing.AT_ALL);

    @ArchTest
    static final ArchRule doorsAreStateless =
            noClasses().should().beAnnotatedWith(Stateful.class).orShould().beAnnotatedWith(MessageDriven.class);

    @ArchTest
    static final ArchRule noDoorLeavesTheRoomBehind = noClasses()
            .should()
            .beAnnotatedWith(ExcludeDefaultInterceptors.class)
            .orShould()
            .beAnnotatedWith(ExcludeClassInterceptors.class);

    @ArchTest
    static final ArchRule noMethodLeavesTheRoomBehind = noMethods()
            .should()
            .beAnnotatedWith(ExcludeDefaultInterceptors.class)
            .orShould()
            .beAnnotatedWith(ExcludeClassInterceptors.class);

    @Test
    void areAllBoundToOnceAuditClinicAndPermissionInThisOrder() throws IOException {
        Document descriptor = descriptor();

        assertThat(descriptor.select("interceptor-binding")).singleElement().satisfies(binding -> {
            assertThat(binding.select("> ejb-name").eachText()).containsExactly("*");
            assertThat(binding.select("interceptor-class").eachText())
                    .containsExactly(
                            "care.tandem.door.OnceInterceptor",
                            "care.tandem.door.AuditInterceptor",
                            "care.tandem.door.ClinicInterceptor",
                            "care.tandem.door.PermissionInterceptor",
                            "care.tandem.door.MisreadInterceptor");
            assertThat(binding.select("exclude-default-interceptors, exclude-class-interceptors, method"))
                    .isEmpty();
        });
    }

    private static Document descriptor() throws IOException {
        try (InputStream xml = Objects.requireNonNull(
                Allowed.class.getResourceAsStream("/META-INF/ejb-jar.xml"), "There is no ejb-jar.xml")) {
            return Jsoup.parse(xml, "UTF-8", "", Parser.xmlParser());
        }
    }
}
