package org.yizhengtong.server.registration.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.ServiceTest;

@ServiceTest
@DisplayName("The division picker while somebody types")
class DivisionsPageTests {
    private final MockMvc mvc;

    @Autowired
    DivisionsPageTests(WebApplicationContext context) {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private ResultActions ask(String address, Object... variables) throws Exception {
        return mvc.perform(get(address, variables).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(status().isOk());
    }

    @Test
    @DisplayName("pinyin finds the communities of the chosen district, as radios of the named field")
    void finds() throws Exception {
        ask("/divisions?parent=370602&level=community&q=yuhuang&name=place")
                .andExpect(content().string(containsString("name=\"place\" value=\"370602003005\"")))
                .andExpect(content().string(containsString("山东省烟台市芝罘区毓璜顶街道")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    @DisplayName("nothing outside the city of the law is offered as a home, whatever parent is asked for")
    void only_here() throws Exception {
        ask("/divisions?parent=371323&level=community&name=place")
                .andExpect(content().string(containsString("芝罘区")))
                .andExpect(content().string(not(containsString("沂水"))));
    }

    @Test
    @DisplayName("a former county is offered as a hukou place, with what became of it")
    void former() throws Exception {
        ask("/divisions?level=county&q=蓬莱&name=resident.hukou_place")
                .andExpect(content().string(containsString("value=\"370684\"")))
                .andExpect(content().string(containsString("已并入蓬莱区")));
    }

    @Test
    @DisplayName("provinces and cities are opened, counties are chosen")
    void browse() throws Exception {
        ask("/divisions?level=county&name=hukouPlace&hukouPlace-open=all")
                .andExpect(content().string(containsString("name=\"hukouPlace-open\" value=\"50\"")));
        ask("/divisions?level=county&name=hukouPlace&hukouPlace-open=50")
                .andExpect(content().string(containsString("type=\"radio\" name=\"hukouPlace\" value=\"500103\"")));
    }

    @Test
    @DisplayName("what begins no name is said so, and strange signs do no harm")
    void nothing() throws Exception {
        ask("/divisions?level=county&name=hukouPlace&q=xyzzy")
                .andExpect(content().string(containsString("没有找到")));
        ask("/divisions?level=nonsense&name={n}&q={q}", "\"><script>", "\0'%")
                .andExpect(content().string(not(containsString("<script"))));
    }
}
