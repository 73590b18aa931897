package org.yizhengtong.server.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.registration.Newcomers;
import org.yizhengtong.server.registration.RegistrationDesk;

@ServiceTest
@DisplayName("The page on which a resident declares where they live")
class DeclarationPageTests extends AtTheDeclaration {
    @Autowired
    DeclarationPageTests(WebApplicationContext context, RegistrationDesk desk) {
        super(context, desk);
    }

    @Test
    @DisplayName("asks one thing a page, then shows all of it, and only then registers")
    void asks() throws Exception {
        var form = good();
        form.put("homeKind", "rented");
        form.put("leaseRegistered", "unknown");
        var asked = new ArrayList<String>();
        for (var next = leadsTo(); !next.equals("/residences/new"); next = leadsTo()) {
            var part = next.substring("/residences/new/".length());
            asked.add(part);
            var answer = new HashMap<>(form);
            answer.keySet().removeIf(field -> !field.equals(part) && !field.startsWith(part + "."));
            mvc.perform(answering(part, answer)).andExpect(redirectedUrl("/residences/new"));
        }
        assertThat(asked)
                .containsExactly(
                        "name",
                        "citizenNumber",
                        "hukouPlace",
                        "place",
                        "addressLine",
                        "homeKind",
                        "leaseRegistered",
                        "movedIn");
        assertThat(desk.of(actor.resident())).as("not before it is sent").isEmpty();

        var page = shown(by(get("/residences/new")), 200);
        assertThat(page.html())
                .contains("看一遍", "山东省临沂市沂水县", "毓璜顶西社区", "租的房子", "2011年9月1日")
                .doesNotContain("class=\"wrong\"");
        assertThat(page.value("requestId"))
                .isNotBlank()
                .isEqualTo(shown(by(get("/residences/new")), 200).value("requestId"));
    }

    /** Where the declaration goes on; its own address when nothing is left to ask. */
    private String leadsTo() throws Exception {
        var next = mvc.perform(by(get("/residences/new")))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return next == null ? "/residences/new" : next;
    }

    @Test
    @DisplayName("an answer is changed from the page that shows all, and nothing else is asked again")
    void changed() throws Exception {
        mvc.perform(answering("name", good()));
        assertThat(leadsTo()).isEqualTo("/residences/new");
        mvc.perform(answering("homeKind", Map.of("homeKind", "rented"))).andExpect(redirectedUrl("/residences/new"));
        assertThat(leadsTo()).as("a rented home has a lease").isEqualTo("/residences/new/leaseRegistered");
        mvc.perform(answering("leaseRegistered", Map.of("leaseRegistered", "no")));
        assertThat(leadsTo()).isEqualTo("/residences/new");
    }

    @Test
    @DisplayName("a question nobody asks is no page")
    void unknown() throws Exception {
        mvc.perform(by(get("/residences/new/shoeSize"))).andExpect(status().isNotFound());
        mvc.perform(by(get("/residences/new/leaseRegistered"))).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("a good declaration leads on to one's own page, and its receipt shows the address")
    void declares() throws Exception {
        mvc.perform(sending(good())).andExpect(redirectedUrl("/my"));

        assertThat(shown(by(get("/residences")), 200).html())
                .contains("居住登记凭证", "毓璜顶西社区12号楼", "2011年9月1日", "𠮷样例", "山东省临沂市沂水县");
    }

    @Test
    @DisplayName("who has not declared yet is asked to, instead of a receipt")
    void nothing_yet() throws Exception {
        mvc.perform(by(get("/residences"))).andExpect(redirectedUrl("/residences/new"));
    }

    @ParameterizedTest(name = "{0} = \"{1}\"")
    @CsvSource(delimiter = '|', textBlock = """
                    name          | ''                 | 写上姓名，和身份证上一样。
                    citizenNumber | 1234               | 身份证号要 18 位
                    citizenNumber | 990000196803010012 | 身份证号里有一位不对
                    hukouPlace    | 999999             | 没有这个县或区
                    place         | 370602003          | 这里没有这个社区或村
                    place         | 370684             | 这里没有这个社区或村
                    addressLine   | ''                 | 写上门牌号。没有门牌号
                    homeKind      | ''                 | 选一种房子
                    homeKind      | rented             | 你选了租房子
                    movedIn.year  | 2999               | 这一天还没到
                    movedIn.year  | 1950               | 这一天比你的生日还早
                    movedIn.day   | 32                 | 没有这一天
                    """)
    @DisplayName("a mistake is said beside its field and at the top, what was typed is kept, nothing is stored")
    void mistakes(String field, String typed, String message) throws Exception {
        var form = good();
        form.put(field, typed);
        var of = typed.equals("rented") ? "leaseRegistered" : field.replaceFirst("\\..*", "");

        said(shown(answering(of, form), 400), of, message, form);
        said(shown(sending(form), 400), of, message, form);
        assertThat(desk.of(actor.resident())).isEmpty();
    }

    private static void said(Shown page, String of, String message, Map<String, String> form) {
        assertThat(page.text("id=\"%s-error\"".formatted(of), "</p>")).contains(message);
        assertThat(page.text("<a href=\"#%s\"".formatted(of), "</a>")).contains(message);
        assertThat(page.tags("", "id=\"%s\"".formatted(of))).hasSize(1);
        assertThat(List.of("requestId", "name", "citizenNumber", "addressLine", "movedIn.year", "movedIn.day"))
                .allSatisfy(kept -> assertThat(page.value(kept)).isEqualTo(form.get(kept)));
    }

    @ParameterizedTest
    @CsvSource({"hukouPlace, 371323", "place, 370602003005", "homeKind, own"})
    @DisplayName("what was chosen is chosen still when its page is opened again")
    void choices_kept(String part, String code) throws Exception {
        mvc.perform(answering(part, good()));

        assertThat(shown(by(get("/residences/new/" + part)), 200).tags("input", "checked"))
                .singleElement()
                .asString()
                .contains("name=\"" + part + "\"", "value=\"" + code + "\"");
    }

    @Test
    @DisplayName("what cannot be a place's code is no failure of ours")
    void no_code() throws Exception {
        var form = good();
        form.put("place", "\0");
        form.put("hukouPlace", "沂水");

        assertThat(shown(answering("place", form), 400).html()).contains("这里没有这个社区或村");
        assertThat(shown(sending(form), 400).html()).contains("没有这个县或区");
        form.put("hukouPlace", "\0");
        assertThat(shown(answering("hukouPlace", form), 400).html()).contains("没有这个县或区");
    }

    @Test
    @DisplayName("a number registered with another telephone is refused with what to do, and nothing about the other")
    void taken() throws Exception {
        var form = good();
        var number = new CitizenNumber(form.getOrDefault("citizenNumber", ""));
        desk.declare(Newcomers.actor(), Newcomers.declaration(number), RequestId.fresh());

        var page = shown(sending(form), 400);

        assertThat(page.text("id=\"citizenNumber-error\"", "</p>")).contains("已经用别的手机号登记过");
        assertThat(page.html()).doesNotContain("样例人");
    }

    @Test
    @DisplayName("a name that looks like a script is shown as text")
    void script() throws Exception {
        var form = good();
        form.put("name", "<script>alert(1)</script>");
        mvc.perform(sending(form)).andExpect(redirectedUrl("/my"));

        assertThat(shown(by(get("/residences")), 200).html())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    @DisplayName("the same form sent twice leads to the same place")
    void twice() throws Exception {
        var form = good();
        mvc.perform(sending(form)).andExpect(redirectedUrl("/my"));
        mvc.perform(sending(form)).andExpect(redirectedUrl("/my"));
    }

    @Test
    @DisplayName("who has moved is asked only for the new home")
    void moved() throws Exception {
        mvc.perform(sending(good())).andExpect(redirectedUrl("/my"));

        assertThat(leadsTo()).isEqualTo("/residences/new/place");
        assertThat(shown(by(get("/residences/new/place")), 200).html()).contains("搬家了，登记新住处");
        mvc.perform(by(get("/residences/new/citizenNumber"))).andExpect(status().isNotFound());

        var home = new HashMap<>(good());
        home.keySet().removeAll(List.of("name", "citizenNumber", "hukouPlace"));
        mvc.perform(answering("place", home));
        assertThat(shown(by(get("/residences/new")), 200).html())
                .as("who moves, and from where")
                .contains("𠮷样例", "毓璜顶西社区12号楼");
    }

    @Test
    @DisplayName("who is not signed in is shown to sign in, and staff are refused")
    void residents_only() throws Exception {
        mvc.perform(get("/residences/new")).andExpect(redirectedUrl("/sign-in"));
        mvc.perform(get("/residences/new")
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                new Actor(UUID.randomUUID(), Role.OFFICER, "station", "民警 0001"),
                                "",
                                AuthorityUtils.createAuthorityList("ROLE_OFFICER")))))
                .andExpect(status().isForbidden());
    }
}
