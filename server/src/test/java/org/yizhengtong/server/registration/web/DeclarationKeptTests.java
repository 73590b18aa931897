package org.yizhengtong.server.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.kernel.Answers;
import org.yizhengtong.server.registration.Newcomers;
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
        var page =
                shown(answering("place", Map.of("find", "place", "place-search", "yhdx", "addressLine", "12号楼")), 200);

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
        var page = shown(answering("place", Map.of("place-open", "370602003", "place-search", "x")), 200);

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
        mvc.perform(answering("addressLine", Map.of("addressLine", "12号楼")));
        mvc.perform(answering("movedIn", Map.of("movedIn.year", "2011", "movedIn.month", "13", "movedIn.day", "1")));

        var address = shown(by(get("/residences/new/addressLine")).locale(Locale.ENGLISH), 200);
        var day = shown(by(get("/residences/new/movedIn")).locale(Locale.ENGLISH), 200);

        assertThat(address.html()).contains("Register where you live");
        assertThat(address.value("addressLine")).isEqualTo("12号楼");
        assertThat(day.value("movedIn.month")).isEqualTo("13");
        assertThat(day.html()).contains("There is no such day");
    }

    @Test
    @DisplayName("a session that ends at one question loses none of the answers before it")
    void session_ended_at_a_question() throws Exception {
        mvc.perform(answering("name", Map.of("name", "𠮷样例")));
        var page = shown(answering("citizenNumber", Map.of("name", "𠮷样例", "citizenNumber", "1234")), 400);
        assertThat(page.value("name")).as("carried along").isEqualTo("𠮷样例");

        session.clearAttributes();
        var request = post("/residences/new/citizenNumber")
                .with(csrf())
                .session(session)
                .header("Host", "localhost")
                .header("Referer", "http://localhost/residences/new/citizenNumber")
                .param("name", page.value("name"))
                .param("citizenNumber", "123456");
        mvc.perform(request).andExpect(redirectedUrl("/sign-in"));

        assertThat(shown(by(get("/residences/new/citizenNumber")), 200).value("citizenNumber"))
                .isEqualTo("123456");
        assertThat(shown(by(get("/residences/new/name")), 200).value("name")).isEqualTo("𠮷样例");
    }

    @Test
    @DisplayName("the whole form waits while somebody whose session ended signs in again")
    void session_ended() throws Exception {
        var form = good();
        var request = post("/residences").with(csrf()).session(session);
        form.forEach(request::param);
        mvc.perform(request).andExpect(redirectedUrl("/sign-in"));
        assertThat(desk.of(actor.resident())).isEmpty();

        var page = shown(by(get("/residences/new")), 200);

        assertThat(form)
                .allSatisfy((field, typed) -> assertThat(page.value(field)).isEqualTo(typed));
    }

    @Test
    @DisplayName("what was answered to \"What would I get?\" is not asked again")
    void answered() throws Exception {
        var said = new LinkedHashMap<String, String>();
        said.put("resident.hukou_place", "371323");
        said.put("residence.place", "370602");
        said.put("home.kind", "rented");
        said.put("home.lease_registered", "not_known");
        session.setAttribute(Answers.NAME, new Answers(said));

        mvc.perform(by(get("/residences/new"))).andExpect(redirectedUrl("/residences/new/name"));
        assertThat(shown(by(get("/residences/new/name")), 200).html()).contains("沂水县", "租的房子", "不知道");
        mvc.perform(answering("name", Map.of("name", "样例人")));
        mvc.perform(answering(
                "citizenNumber", Map.of("citizenNumber", Newcomers.number().value())));
        mvc.perform(by(get("/residences/new"))).andExpect(redirectedUrl("/residences/new/place"));
        assertThat(shown(by(get("/residences/new/place")), 200).value("place-in"))
                .isEqualTo("370602");
    }
}
