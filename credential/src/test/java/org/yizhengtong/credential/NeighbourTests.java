package org.yizhengtong.credential;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The library stands alone")
class NeighbourTests {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yizhengtong.credential");

    @Test
    void it_knows_the_jdk_and_its_own_few_libraries() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "org.yizhengtong.credential..",
                                "java..",
                                "org.jspecify..",
                                "com.authlete..",
                                "com.google.gson..",
                                "org.bouncycastle..")
                        .or(DescribedPredicate.describe(
                                "plain values",
                                type -> type.getBaseComponentType().isPrimitive())))
                .check(CODE);
    }

    @Test
    void it_never_looks_at_a_clock() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethod(Instant.class, "now")
                .check(CODE);
    }
}
