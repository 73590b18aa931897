package org.yizhengtong.server.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.registration.RegistrationDesk;

@ServiceTest
@DisplayName("What was typed into a declaration is not lost")
class DeclarationKeptTests extends AtTheDeclaration {
    @Autowired
    DeclarationKeptTests(WebApplicationContext context, RegistrationDesk desk) {
        super(context, desk);
    }

    @Test
    @DisplayName("without JavaScript, the search button finds divisions and keeps what was typed")
    void finds() throws Exception {
        var form = good();
        form.remove("place");
        form.put("find", "place");
        form.put("place-search", "yhdx");

        var page = shown(sending(form), 200);

        assertThat(page.tags("input", "name=\"place\"", "value=\"370602003005\""))
                .hasSize(1);
        assertThat(page.value("place-search")).isEqualTo("yhdx");
        assertThat(page.value("addressLine")).isEqualTo("12号楼");
        assertThat(page.html()).doesNotContain("class=\"wrong\"");
        assertThat(desk.of(actor.resident())).isEmpty();
    }

    @Test
    @DisplayName("without JavaScript, a street is opened to choose among its communities only")
    void opens() throws Exception {
        var page = shown(sending(Map.of("place-open", "370602003", "place-search", "x")), 200);

        assertThat(page.tags("input", "type=\"radio\"", "name=\"place\""))
                .hasSize(12)
                .allMatch(tag -> tag.contains("value=\"370602003"));
        assertThat(page.value("place-in")).isEqualTo("370602003");
        assertThat(page.tags("button", "name=\"place-open\"", "value=\"370602\""))
                .hasSize(1);
    }

    @Test
    @DisplayName("what was typed waits while the page is read in the other language")
    void draft() throws Exception {
        var form = good();
        form.put("name", "");
        mvc.perform(sending(form));

        var page = shown(by(get("/residences/new")).locale(Locale.ENGLISH), 200);

        assertThat(page.html()).contains("Register where you live");
        assertThat(page.value("addressLine")).isEqualTo("12号楼");
    }

    @Test
    @DisplayName("what was typed waits while somebody whose session ended signs in again")
    void session_ended() throws Exception {
        var form = good();
        var request = post("/residences").with(csrf()).session(session);
        form.forEach(request::param);
        mvc.perform(request).andExpect(redirectedUrl("/sign-in"));
        assertThat(desk.of(actor.resident())).isEmpty();

        var page = shown(by(get("/residences/new")), 200);

        assertThat(List.of("requestId", "name", "citizenNumber", "addressLine", "movedIn.year", "movedIn.day"))
                .allSatisfy(kept -> assertThat(page.value(kept)).isEqualTo(form.get(kept)));
        assertThat(page.tags("input", "name=\"place\"", "370602003005", "checked"))
                .hasSize(1);
    }
}
