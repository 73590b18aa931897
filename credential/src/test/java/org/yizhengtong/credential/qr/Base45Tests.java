package org.yizhengtong.credential.qr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhengtong.credential.Rejected;

@DisplayName("RFC 9285, Base45")
class Base45Tests {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"AB,BB8", "Hello!!,%69 VD92EX0", "base-45,UJCLQE7W581", "ietf!,QED8WEX0"})
    void sections_4_3_and_4_4_the_examples(String plain, String encoded) throws Rejected {
        assertThat(Base45.write(plain.getBytes(UTF_8))).isEqualTo(encoded);
        assertThat(Base45.read(encoded)).isEqualTo(plain.getBytes(UTF_8));
    }

    @Test
    void the_largest_values_and_none() throws Rejected {
        assertThat(Base45.read("FGW")).containsExactly(0xff, 0xff);
        assertThat(Base45.read("U5")).containsExactly(0xff);
        assertThat(Base45.read("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GGW", ":::", "V5", "::", "A", "ABCD", "ab8", "BB8\n", "BB,", "字字字"})
    void what_no_bytes_can_be_written_as_is_refused(String text) {
        assertThatThrownBy(() -> Base45.read(text)).isInstanceOf(Rejected.class);
    }

    @Property
    void what_is_written_is_read(@ForAll byte[] bytes) throws Rejected {
        assertThat(Arrays.equals(Base45.read(Base45.write(bytes)), bytes)).isTrue();
    }
}
