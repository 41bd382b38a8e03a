package org.groundswell.campaign;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What has to stay true of how this service is built. */
@AnalyzeClasses(packages = "org.groundswell.campaign", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("org.groundswell.campaign.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule OTHER_SERVICES_ARE_KNOWN_ONLY_BY_THEIR_CONTRACTS = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.groundswell.stakeholder..", "org.groundswell.notification.."));

    @ArchTest
    static final ArchRule ENTITIES_STAY_IN_THEIR_FEATURE =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule REPOSITORIES_STAY_IN_THEIR_FEATURE =
            classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate();

    @ArchTest
    static final ArchRule ENTITIES_ARE_NO_ANSWERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .arePublic()
            .should()
            .haveRawReturnType(annotatedWith(Entity.class));

    @ArchTest
    static final ArchRule ONLY_THE_PLATFORM_TOUCHES_KAFKA =
            noClasses().should().dependOnClassesThat(resideInAPackage("org.apache.kafka.."));

    @ArchTest
    static final ArchRule RESOURCES_AND_CONSUMERS_HAVE_NO_TRANSACTION = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .haveNameMatching(".*(Resource|Pages|Consumer|Repository)")
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
