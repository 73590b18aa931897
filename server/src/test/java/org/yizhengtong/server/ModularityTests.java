package org.yizhengtong.server;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

@DisplayName("Imports run one way: web, desk, domain; storage stands behind the domain")
class ModularityTests {
    private static final String SERVER = "org.yizhengtong.server";
    private static final String KERNEL = SERVER + ".kernel";
    private static final String POLICY = "org.yizhengtong.policy..";
    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yizhengtong");

    /** The JDK less what a room has no business with: a database, and the clock. */
    private static final DescribedPredicate<JavaClass> PLAIN_JAVA = resideInAnyPackage(
                    "java..", "javax.imageio..", "org.jspecify..")
            .and(DescribedPredicate.not(resideInAPackage("java.sql..")))
            .and(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(Clock.class)));

    @Test
    void modules_use_only_the_front_of_the_modules_they_name() {
        MODULES.verify();
    }

    @Test
    void the_kernel_knows_nothing_but_the_language() {
        room(KERNEL, PLAIN_JAVA.or(resideInAnyPackage(KERNEL, "org.springframework.modulith")));
    }

    @Test
    void policy_knows_neither_the_service_nor_spring() {
        room(
                POLICY,
                resideInAnyPackage(
                        POLICY, "java..", "org.jspecify..", "dev.cel..", "com.google..", "org.yaml.snakeyaml.."));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_domain_knows_its_own_module_the_kernel_and_the_law(String module) {
        room(
                module + ".domain..",
                PLAIN_JAVA.or(published(module)).or(resideInAnyPackage(module + ".domain..", KERNEL, POLICY)));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_storage_knows_its_own_domain_and_the_database(String module) {
        room(
                module + ".storage..",
                published(module)
                        .or(resideInAnyPackage(module + ".domain..", module + ".storage..", KERNEL, POLICY))
                        .or(resideInAnyPackage("java..", "org.jspecify..", "tools.jackson..", "org.springframework.."))
                        .or(resideInAnyPackage("org.flywaydb..", "org.postgresql..", "de.siegmar..", "org.dhatim.."))
                        .and(DescribedPredicate.not(resideInAPackage("org.springframework.web.."))));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_web_knows_its_own_front_and_the_kernel(String module) {
        room(
                module + ".web..",
                resideInAnyPackage(module, module + ".web..", KERNEL, "java..", "jakarta.servlet..", "org.jspecify..")
                        .or(resideInAnyPackage("org.springframework..", "org.slf4j..", "tools.jackson.."))
                        .or(resideInAPackage("org.apache.tomcat.util.http.."))
                        .and(DescribedPredicate.not(resideInAnyPackage(
                                "org.springframework.jdbc..", "org.springframework.transaction.."))));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_front_knows_neither_its_pages_nor_its_tables(String module) {
        noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat(resideInAnyPackage(module + ".web..", module + ".storage..", "java.sql.."))
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void nothing_is_injected_into_a_field() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CODE);
    }

    @Test
    void nobody_looks_at_the_time_but_through_the_clock_that_was_given() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Application.class)
                .should()
                .accessTargetWhere(describe("the machine's own time", ModularityTests::machineTime))
                .check(CODE);
    }

    @Test
    void only_the_front_of_a_module_holds_the_clock() {
        noClasses()
                .that(resideInAnyPackage(SERVER + ".*.*..", KERNEL, POLICY))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CODE);
    }

    private static Stream<String> modules() {
        return MODULES.stream().map(module -> module.getBasePackage().getName()).filter(name -> !name.equals(KERNEL));
    }

    private static void room(String room, DescribedPredicate<JavaClass> neighbours) {
        classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(neighbours.or(describe(
                        "plain values", type -> type.getBaseComponentType().isPrimitive())))
                .allowEmptyShould(true)
                .check(CODE);
    }

    /** The records, lists and problems at a module's top: everything there that is no part of the machine. */
    private static DescribedPredicate<JavaClass> published(String module) {
        return resideInAPackage(module).and(describe("is no desk", type -> !type.isMetaAnnotatedWith(Component.class)));
    }

    private static boolean machineTime(JavaAccess<?> access) {
        var target = access.getTarget();
        if (!target.getOwner().getPackageName().equals("java.time")) {
            return Set.of("currentTimeMillis").contains(target.getName());
        }
        return target.getOwner().isEquivalentTo(Clock.class)
                ? target.getName().startsWith("system")
                : target.getName().equals("now") && !target.getFullName().contains("Clock");
    }
}
