package org.yizhengtong.server.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.Declaration;
import org.yizhengtong.server.registration.TypedDay;

@DisplayName("What a declaration of residence may say")
class DeclarationTests {
    private static final LocalDate TODAY = LocalDate.of(2012, 3, 1);
    private static final CitizenNumber NUMBER = CitizenNumber.completed("99000019680301001");
    private static final Declaration GOOD = new Declaration(
            "样例人",
            NUMBER.value(),
            FewDivisions.YISHUI,
            FewDivisions.COMMUNITY,
            "12号楼",
            "rented",
            "no",
            new TypedDay("2011", "9", "1"));

    private final ResidentId id = ResidentId.fresh();

    private CheckedDeclaration read(Declaration typed) {
        return CheckedDeclaration.read(id, typed, Optional.empty(), new Gazetteer(new FewDivisions(), "3706"), TODAY);
    }

    private List<String> mistakes(Declaration typed) {
        var wrong = catchThrowableOfType(FieldErrors.class, () -> read(typed));
        return wrong == null
                ? List.of()
                : wrong.errors().stream().map(FieldErrors.FieldError::key).toList();
    }

    @Nested
    @DisplayName("the name")
    class Name {
        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"样例人", "𠮷野𬱖", "㼆", "买买提·艾力", "<script>alert(1)</script>", "O'Neil", "王\uDB40\uDD00"})
        @DisplayName("any script, four-byte characters and signs are kept as typed")
        void kept(String name) {
            assertThat(read(with(d -> name(d, "  " + name + " "))).resident().name())
                    .isEqualTo(name);
        }

        @Test
        @DisplayName("fifty characters, four-byte ones too, are enough; fifty-one are too many")
        void longest() {
            assertThat(mistakes(name(GOOD, "𠮷".repeat(50)))).isEmpty();
            assertThat(mistakes(name(GOOD, "𠮷".repeat(51)))).containsExactly("registration.error.name.long");
        }

        @ParameterizedTest
        @ValueSource(strings = {"样\u0000例", "样\n例", "样\u001b例", "样\u202e例", "样\ud842", "样\u2028例"})
        @DisplayName("signs that cannot be seen are refused")
        void control(String name) {
            assertThat(mistakes(name(GOOD, name))).containsExactly("registration.error.name.control");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "\u3000"})
        @DisplayName("a name there must be")
        void empty(String name) {
            assertThat(mistakes(name(GOOD, name))).containsExactly("registration.error.name.empty");
        }
    }

    @Nested
    @DisplayName("the citizen number")
    class IdentityNumber {
        @Test
        @DisplayName("a wrong shape, check character or date is told apart")
        void wrong() {
            assertThat(mistakes(number("1234"))).containsExactly("problem.citizen_number.shape");
            var last = NUMBER.value().charAt(17) == '1' ? '2' : '1';
            assertThat(mistakes(number(NUMBER.value().substring(0, 17) + last)))
                    .containsExactly("problem.citizen_number.check");
            assertThat(mistakes(number("990000196802300014")))
                    .containsAnyOf("problem.citizen_number.check", "problem.citizen_number.date");
            assertThat(mistakes(number(" "))).containsExactly("registration.error.citizenNumber.empty");
        }

        private Declaration number(String typed) {
            return new Declaration(
                    GOOD.name(), typed, GOOD.hukouPlace(), GOOD.place(), GOOD.addressLine(), "own", "", GOOD.movedIn());
        }
    }

    @Nested
    @DisplayName("the places")
    class Places {
        @Test
        @DisplayName("a county is a hukou place, an abolished one too; a city, a street or nonsense is not")
        void hukou() {
            assertThat(mistakes(hukou(FewDivisions.FORMER))).isEmpty();
            assertThat(List.of("3706", FewDivisions.STREET, "999999", "x\0"))
                    .allSatisfy(code ->
                            assertThat(mistakes(hukou(code))).containsExactly("registration.error.hukouPlace.unknown"));
        }

        @Test
        @DisplayName("one lives in a community of this city; not in a street, an abolished county or another city")
        void residence() {
            assertThat(List.of(FewDivisions.STREET, FewDivisions.FORMER, FewDivisions.YISHUI, "370602003999", "\0"))
                    .allSatisfy(code ->
                            assertThat(mistakes(place(code))).containsExactly("registration.error.place.unknown"));
            assertThat(mistakes(place(""))).containsExactly("registration.error.place.empty");
        }

        @Test
        @DisplayName("without a house number one says how to be found, in up to a hundred characters")
        void address() {
            assertThat(mistakes(address("村东头第二排板房"))).isEmpty();
            assertThat(mistakes(address("村".repeat(100)))).isEmpty();
            assertThat(mistakes(address("村".repeat(101)))).containsExactly("registration.error.addressLine.long");
            assertThat(mistakes(address(""))).containsExactly("registration.error.addressLine.empty");
        }

        private Declaration hukou(String code) {
            return new Declaration(
                    GOOD.name(),
                    GOOD.citizenNumber(),
                    code,
                    GOOD.place(),
                    GOOD.addressLine(),
                    "own",
                    "",
                    GOOD.movedIn());
        }

        private Declaration place(String code) {
            return new Declaration(
                    GOOD.name(),
                    GOOD.citizenNumber(),
                    GOOD.hukouPlace(),
                    code,
                    GOOD.addressLine(),
                    "own",
                    "",
                    GOOD.movedIn());
        }

        private Declaration address(String typed) {
            return new Declaration(
                    GOOD.name(),
                    GOOD.citizenNumber(),
                    GOOD.hukouPlace(),
                    GOOD.place(),
                    typed,
                    "own",
                    "",
                    GOOD.movedIn());
        }
    }

    @Nested
    @DisplayName("the home")
    class TheHome {
        @Test
        @DisplayName("who rents says whether the lease is registered; I don't know is an answer")
        void lease() {
            assertThat(read(home("rented", "yes")).home().leaseRegistered()).isTrue();
            assertThat(read(home("rented", "no")).home().leaseRegistered()).isFalse();
            assertThat(read(home("rented", "unknown")).home().leaseRegistered()).isNull();
            assertThat(mistakes(home("rented", ""))).containsExactly("registration.error.leaseRegistered.empty");
        }

        @Test
        @DisplayName("who does not rent is not asked for a lease, and an answer is not kept")
        void no_lease() {
            assertThat(read(home("shed", "yes")).home().leaseRegistered()).isNull();
            assertThat(mistakes(home("castle", ""))).containsExactly("registration.error.homeKind.empty");
        }

        private Declaration home(String kind, String lease) {
            return new Declaration(
                    GOOD.name(),
                    GOOD.citizenNumber(),
                    GOOD.hukouPlace(),
                    GOOD.place(),
                    GOOD.addressLine(),
                    kind,
                    lease,
                    GOOD.movedIn());
        }
    }

    @Nested
    @DisplayName("the day of moving in")
    class MovedIn {
        @Test
        @DisplayName("today is not in the future, tomorrow is")
        void future() {
            assertThat(mistakes(moved("2012", "3", "1"))).isEmpty();
            assertThat(mistakes(moved("2012", "3", "2"))).containsExactly("registration.error.movedIn.future");
        }

        @Test
        @DisplayName("nobody moves before birth")
        void birth() {
            assertThat(mistakes(moved("1968", "3", "1"))).isEmpty();
            assertThat(mistakes(moved("1968", "2", "29"))).containsExactly("registration.error.movedIn.before_birth");
        }

        @Test
        @DisplayName("a day that does not exist, or is half written, is refused; full-width digits are read")
        void impossible() {
            assertThat(mistakes(moved("2011", "2", "29"))).containsExactly("registration.error.movedIn.impossible");
            assertThat(mistakes(moved("2011", "13", "1"))).containsExactly("registration.error.movedIn.impossible");
            assertThat(mistakes(moved("2011", "", "1"))).containsExactly("registration.error.movedIn.impossible");
            assertThat(mistakes(moved("", "", ""))).containsExactly("registration.error.movedIn.empty");
            assertThat(mistakes(moved("２０１１", "９", " 1 "))).isEmpty();
        }

        private Declaration moved(String year, String month, String day) {
            return new Declaration(
                    GOOD.name(),
                    GOOD.citizenNumber(),
                    GOOD.hukouPlace(),
                    GOOD.place(),
                    GOOD.addressLine(),
                    "own",
                    "",
                    new TypedDay(year, month, day));
        }
    }

    @Test
    @DisplayName("everything that has to be mended is said at once, in the order of the page")
    void all_at_once() {
        assertThat(mistakes(new Declaration("", "", "", "", "", "", "", TypedDay.empty())))
                .containsExactly(
                        "registration.error.name.empty",
                        "registration.error.citizenNumber.empty",
                        "registration.error.hukouPlace.empty",
                        "registration.error.place.empty",
                        "registration.error.addressLine.empty",
                        "registration.error.homeKind.empty",
                        "registration.error.movedIn.empty");
    }

    @Test
    @DisplayName("who is registered already need not say again who they are")
    void registered() {
        var known = read(GOOD).resident();
        var home = new Declaration("", "", "", FewDivisions.COMMUNITY, "1号", "own", "", GOOD.movedIn());

        assertThatCode(() -> CheckedDeclaration.read(
                        id, home, Optional.of(known), new Gazetteer(new FewDivisions(), "3706"), TODAY))
                .doesNotThrowAnyException();
    }

    private static Declaration with(UnaryOperator<Declaration> change) {
        return change.apply(GOOD);
    }

    private static Declaration name(Declaration declaration, String name) {
        return new Declaration(
                name,
                declaration.citizenNumber(),
                declaration.hukouPlace(),
                declaration.place(),
                declaration.addressLine(),
                declaration.homeKind(),
                declaration.leaseRegistered(),
                declaration.movedIn());
    }
}
