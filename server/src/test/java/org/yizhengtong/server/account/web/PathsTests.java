package org.yizhengtong.server.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("A page's address keeps what was asked when its language changes")
class PathsTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', nullValues = "none", textBlock = """
                    place=110000&lang=zh > ?place=110000
                    lang=zh&reading=A:b&reading=C:d > ?reading=A:b&reading=C:d
                    name=%E8%8A%9D > ?name=%E8%8A%9D
                    lang=en > ''
                    none > ''
                    x=%&y=%ZZ > ?x=%&y=%ZZ
                    x=[|{ > ?x=[|{
                    a#b=://@: > ?a#b=://@:
                    """)
    void query(@org.jspecify.annotations.Nullable String asked, String kept) {
        var request = new MockHttpServletRequest();
        request.setQueryString(asked);
        assertThat(Paths.query(request)).isEqualTo(kept);
    }
}
