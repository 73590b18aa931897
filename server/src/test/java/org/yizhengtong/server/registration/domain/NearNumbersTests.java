package org.yizhengtong.server.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yizhengtong.server.kernel.CitizenNumber;

@Label("Near numbers under names that sound the same (号码相近、姓名同音)")
class NearNumbersTests {
    record Person(CitizenNumber number, String sound) {}

    @Property
    @Label("are those that each of the two may have meant by the other's, found all at once")
    void as_each_alone(@ForAll("people") Set<Person> people) {
        var expected = new HashSet<Set<CitizenNumber>>();
        for (var one : people) {
            var meant = Lookalikes.of(one.number);
            for (var other : people)
                if (one.sound.equals(other.sound) && meant.contains(other.number))
                    expected.add(Set.of(one.number, other.number));
        }

        assertThat(near(people)).isEqualTo(expected);
    }

    @Example
    @Label("two neighbours changed over, at either end")
    void turned() {
        var one = person("37132319680312123", "shiyangjia");
        assertThat(near(Set.of(one, person("73132319680312123", "shiyangjia")))).hasSize(1);
        assertThat(near(Set.of(one, person("37132319680312132", "shiyangjia")))).hasSize(1);
        assertThat(near(Set.of(one, person("37132319680312132", "shiyangyi")))).isEmpty();
        assertThat(near(Set.of(one, person("37132319680312321", "shiyangjia")))).isEmpty();
    }

    @Example
    @Label("of nobody, or of one, there are none")
    void few() {
        assertThat(near(Set.of())).isEmpty();
        assertThat(near(Set.of(person("37132319680312123", "shiyangjia")))).isEmpty();
    }

    private static Set<Set<CitizenNumber>> near(Set<Person> people) {
        var numbers = new NearNumbers();
        people.forEach(one -> numbers.add(one.number, one.sound));
        var near = new HashSet<Set<CitizenNumber>>();
        for (var pair : numbers.pairs()) near.add(Set.of(pair.one(), pair.other()));
        return near;
    }

    private static Person person(String digits, String sound) {
        return new Person(CitizenNumber.completed(digits), sound);
    }

    /** Crowded, so that many are near: one number stands once, as in the register. */
    @Provide
    Arbitrary<Set<Person>> people() {
        var division = Arbitraries.of("371323", "371332", "731323");
        var born = Arbitraries.integers().between(0, 40).map(LocalDate.of(1968, 2, 20)::plusDays);
        var serial = Arbitraries.integers().between(0, 130);
        var sound = Arbitraries.of(List.of("shiyangjia", "shiyangyi"));
        return Combinators.combine(division, born, serial, sound)
                .as((where, day, number, heard) ->
                        person(where + day.toString().replace("-", "") + "%03d".formatted(number), heard))
                .set()
                .ofMaxSize(60)
                .uniqueElements(Person::number);
    }
}
