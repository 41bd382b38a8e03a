package org.groundswell.localstack.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds for the code of every service. A service's test is
 * {@code @AnalyzeClasses(packages = "org.groundswell.campaign", importOptions = DoNotIncludeTests.class)} with
 * {@code @ArchTest static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);}
 */
public final class ArchitectureRules {

    private static final String PATH = "jakarta.ws.rs.Path";
    private static final Set<String> ASK_THE_SYSTEM =
            Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone");

    /** A package below the service's is a feature, with all that is below it. */
    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES = slices().matching("org.groundswell.*.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule CAMPAIGN_KNOWS_OTHERS_BY_THEIR_EVENTS =
            doesNotKnow("campaign", "stakeholder", "notification");

    @ArchTest
    static final ArchRule STAKEHOLDER_KNOWS_OTHERS_BY_THEIR_EVENTS =
            doesNotKnow("stakeholder", "campaign", "notification");

    @ArchTest
    static final ArchRule NOTIFICATION_KNOWS_OTHERS_BY_THEIR_EVENTS =
            doesNotKnow("notification", "campaign", "stakeholder");

    @ArchTest
    static final ArchRule PLATFORM_KNOWS_NO_SERVICE =
            doesNotKnow("platform", "campaign", "stakeholder", "notification");

    @ArchTest
    static final ArchRule SERVICES_DO_NOT_STAND_ON_THE_LOCAL_STACK =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.groundswell.localstack..");

    /** A response that is an entity changes with the table, and leaks whatever is added to it. */
    @ArchTest
    static final ArchRule ENTITIES_STAY_OUT_OF_RESOURCES = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(PATH)
            .and()
            .arePublic()
            .should(NotSpeakOfEntities.IN_THEIR_SIGNATURE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_PLATFORM_TOUCHES_KAFKA = noClasses()
            .that()
            .resideOutsideOfPackage("org.groundswell.platform.messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    /** Transactions begin at use cases and handlers; edges and queries join them. */
    @ArchTest
    static final ArchRule EDGES_AND_QUERIES_BEGIN_NO_TRANSACTION = classes()
            .that()
            .areAnnotatedWith(PATH)
            .or()
            .haveNameMatching(".*(Resource|Pages|Consumer|Repository)")
            .should(BeginNoTransaction.OF_THEIR_OWN)
            .allowEmptyShould(true);

    /** The clock is injected: a demo moves it. Tokens live by the system's time, which libraries ask for themselves. */
    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_INJECTED_CLOCK = noClasses()
            .that()
            .haveNameNotMatching(".*\\.MovableClock")
            .should()
            .callMethodWhere(describe("asks the system for the time", ArchitectureRules::asksTheSystem));

    private ArchitectureRules() {}

    private static ArchRule doesNotKnow(String one, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(within(one))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Stream.of(others).map(ArchitectureRules::within).toArray(String[]::new))
                .allowEmptyShould(true);
    }

    private static String within(String module) {
        return "org.groundswell." + module + "..";
    }

    private static boolean asksTheSystem(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        return ASK_THE_SYSTEM.contains(target.getName())
                && (target.getOwner().getPackageName().equals("java.time")
                        || target.getOwner().isEquivalentTo(System.class))
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
