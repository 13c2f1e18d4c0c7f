package id.suluh;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** The borders between the rooms, as the architecture draws them. */
@AnalyzeClasses(packages = "id.suluh", importOptions = ImportOption.DoNotIncludeTests.class)
class BordersTest {
    /** Everything that knows the domain. */
    private static final String[] FEATURES = {
        "id.suluh.procurement..", "id.suluh.document..", "id.suluh.request..", "id.suluh.dispute..", "id.suluh.body..",
        "id.suluh.search..", "id.suluh.follow..", "id.suluh.account..", "id.suluh.moderation..", "id.suluh.openness..",
        "id.suluh.seed..", "id.suluh.cli.."
    };

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("id.suluh.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule platformKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("id.suluh.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FEATURES);

    @ArchTest
    static final ArchRule webKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("id.suluh.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FEATURES);

    @ArchTest
    static final ArchRule nothingDependsOnCommands = noClasses()
            .that()
            .resideOutsideOfPackage("id.suluh.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("id.suluh.cli..");

    @ArchTest
    static final ArchRule onlySearchSpeaksToElasticsearch = noClasses()
            .that()
            .resideOutsideOfPackage("id.suluh.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("co.elastic..", "org.elasticsearch..");

    @ArchTest
    static final ArchRule onlyTheReaderKnowsTika = noClasses()
            .that()
            .resideOutsideOfPackage("id.suluh.document.extract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.tika..");

    @ArchTest
    static final ArchRule onlyAccountsTouchCredentials = noClasses()
            .that()
            .resideOutsideOfPackage("id.suluh.account..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.bouncycastle..");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .resideOutsideOfPackage("id.suluh.cli..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");

    @ArchTest
    static final ArchRule entitiesStayInTheirPackage = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule routesNeverAnswerWithEntities = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .notHaveRawReturnType(new DescribedPredicate<JavaClass>("an entity") {
                @Override
                public boolean test(JavaClass type) {
                    return type.isAnnotatedWith(Entity.class);
                }
            })
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pagesAreWrittenOnceAndEndInPagesOrApi = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and(not(resideInAnyPackage("id.suluh.web..")))
            .should()
            .haveSimpleNameEndingWith("Pages")
            .orShould()
            .haveSimpleNameEndingWith("Api")
            .allowEmptyShould(true);
}
