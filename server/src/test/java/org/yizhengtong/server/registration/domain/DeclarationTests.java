package org.yizhengtong.server.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final Map<String, String> GOOD = Map.of(
            "name", "样例人",
            "citizenNumber", NUMBER.value(),
            "hukouPlace", FewDivisions.YISHUI,
            "place", FewDivisions.COMMUNITY,
            "addressLine", "12号楼",
            "homeKind", "own",
            "movedIn", "2011-9-1");

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
            assertThat(read(typed("name", "  " + name + " ")).resident().name()).isEqualTo(name);
        }

        @Test
        @DisplayName("fifty characters, four-byte ones too, are enough; fifty-one are too many")
        void longest() {
            assertThat(mistakes(typed("name", "𠮷".repeat(50)))).isEmpty();
            assertThat(mistakes(typed("name", "𠮷".repeat(51)))).containsExactly("registration.error.name.long");
        }

        @ParameterizedTest
        @ValueSource(strings = {"样\u0000例", "样\n例", "样\u001b例", "样\u202e例", "样\ud842", "样\u2028例"})
        @DisplayName("signs that cannot be seen are refused")
        void control(String name) {
            assertThat(mistakes(typed("name", name))).containsExactly("registration.error.name.control");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "\u3000"})
        @DisplayName("a name there must be")
        void empty(String name) {
            assertThat(mistakes(typed("name", name))).containsExactly("registration.error.name.empty");
        }
    }

    @Nested
    @DisplayName("the citizen number")
    class IdentityNumber {
        @Test
        @DisplayName("a wrong shape, check character or date is told apart")
        void wrong() {
            assertThat(mistakes(typed("citizenNumber", "1234"))).containsExactly("problem.citizen_number.shape");
            var last = NUMBER.value().charAt(17) == '1' ? '2' : '1';
            assertThat(mistakes(typed("citizenNumber", NUMBER.value().substring(0, 17) + last)))
                    .containsExactly("problem.citizen_number.check");
            assertThat(mistakes(typed("citizenNumber", "990000196802300014")))
                    .containsAnyOf("problem.citizen_number.check", "problem.citizen_number.date");
            assertThat(mistakes(typed("citizenNumber", " "))).containsExactly("registration.error.citizenNumber.empty");
        }
    }

    @Nested
    @DisplayName("the places")
    class Places {
        @Test
        @DisplayName("a county is a hukou place, an abolished one too; a city, a street or nonsense is not")
        void hukou() {
            assertThat(mistakes(typed("hukouPlace", FewDivisions.FORMER))).isEmpty();
            assertThat(List.of("3706", FewDivisions.STREET, "999999", "x\0"))
                    .allSatisfy(code -> assertThat(mistakes(typed("hukouPlace", code)))
                            .containsExactly("registration.error.hukouPlace.unknown"));
        }

        @Test
        @DisplayName("one lives in a community of this city; not in a street, an abolished county or another city")
        void residence() {
            assertThat(List.of(FewDivisions.STREET, FewDivisions.FORMER, FewDivisions.YISHUI, "370602003999", "\0"))
                    .allSatisfy(code -> assertThat(mistakes(typed("place", code)))
                            .containsExactly("registration.error.place.unknown"));
            assertThat(mistakes(typed("place", ""))).containsExactly("registration.error.place.empty");
        }

        @Test
        @DisplayName("without a house number one says how to be found, in up to a hundred characters")
        void address() {
            assertThat(mistakes(typed("addressLine", "村东头第二排板房"))).isEmpty();
            assertThat(mistakes(typed("addressLine", "村".repeat(100)))).isEmpty();
            assertThat(mistakes(typed("addressLine", "村".repeat(101))))
                    .containsExactly("registration.error.addressLine.long");
            assertThat(mistakes(typed("addressLine", ""))).containsExactly("registration.error.addressLine.empty");
        }
    }

    @Nested
    @DisplayName("the home")
    class TheHome {
        @Test
        @DisplayName("who rents says whether the lease is registered; I don't know is an answer")
        void lease() {
            assertThat(read(typed("homeKind", "rented", "leaseRegistered", "yes"))
                            .home()
                            .leaseRegistered())
                    .isTrue();
            assertThat(read(typed("homeKind", "rented", "leaseRegistered", "no"))
                            .home()
                            .leaseRegistered())
                    .isFalse();
            assertThat(read(typed("homeKind", "rented", "leaseRegistered", "unknown"))
                            .home()
                            .leaseRegistered())
                    .isNull();
            assertThat(mistakes(typed("homeKind", "rented", "leaseRegistered", "")))
                    .containsExactly("registration.error.leaseRegistered.empty");
        }

        @Test
        @DisplayName("who does not rent is not asked for a lease, and an answer is not kept")
        void no_lease() {
            assertThat(read(typed("homeKind", "shed", "leaseRegistered", "yes"))
                            .home()
                            .leaseRegistered())
                    .isNull();
            assertThat(mistakes(typed("homeKind", "castle", "leaseRegistered", "")))
                    .containsExactly("registration.error.homeKind.empty");
        }
    }

    @Nested
    @DisplayName("the day of moving in")
    class MovedIn {
        @Test
        @DisplayName("today is not in the future, tomorrow is")
        void future() {
            assertThat(mistakes(typed("movedIn", "2012-3-1"))).isEmpty();
            assertThat(mistakes(typed("movedIn", "2012-3-2"))).containsExactly("registration.error.movedIn.future");
        }

        @Test
        @DisplayName("nobody moves before birth")
        void birth() {
            assertThat(mistakes(typed("movedIn", "1968-3-1"))).isEmpty();
            assertThat(mistakes(typed("movedIn", "1968-2-29")))
                    .containsExactly("registration.error.movedIn.before_birth");
        }

        @Test
        @DisplayName("a day that does not exist, or is half written, is refused; full-width digits are read")
        void impossible() {
            assertThat(mistakes(typed("movedIn", "2011-2-29")))
                    .containsExactly("registration.error.movedIn.impossible");
            assertThat(mistakes(typed("movedIn", "2011-13-1")))
                    .containsExactly("registration.error.movedIn.impossible");
            assertThat(mistakes(typed("movedIn", "2011--1"))).containsExactly("registration.error.movedIn.impossible");
            assertThat(mistakes(typed("movedIn", "--"))).containsExactly("registration.error.movedIn.empty");
            assertThat(mistakes(typed("movedIn", "２０１１-９- 1 "))).isEmpty();
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
        var known = read(typed()).resident();
        var home = new Declaration("", "", "", FewDivisions.COMMUNITY, "1号", "own", "", new TypedDay("2011", "9", "1"));

        assertThatCode(() -> CheckedDeclaration.read(
                        id, home, Optional.of(known), new Gazetteer(new FewDivisions(), "3706"), TODAY))
                .doesNotThrowAnyException();
    }

    /** A good declaration in which some fields were typed otherwise. */
    private static Declaration typed(String... fieldsAndValues) {
        var form = new HashMap<>(GOOD);
        for (var i = 0; i < fieldsAndValues.length; i += 2) form.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        var day = form.getOrDefault("movedIn", "").split("-", 3);
        return new Declaration(
                form.getOrDefault("name", ""),
                form.getOrDefault("citizenNumber", ""),
                form.getOrDefault("hukouPlace", ""),
                form.getOrDefault("place", ""),
                form.getOrDefault("addressLine", ""),
                form.getOrDefault("homeKind", ""),
                form.getOrDefault("leaseRegistered", ""),
                new TypedDay(day[0], day[1], day[2]));
    }
}
