package org.yizhengtong.server.registration.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.registration.Newcomers;
import org.yizhengtong.server.registration.RegistrationDesk;

/** A newcomer in front of the declaration's page, with a session of their own. */
abstract class AtTheDeclaration {
    final RegistrationDesk desk;
    final Actor actor = Newcomers.actor();
    final MockHttpSession session = new MockHttpSession();
    final MockMvc mvc;

    AtTheDeclaration(WebApplicationContext context, RegistrationDesk desk) {
        this.desk = desk;
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    MockHttpServletRequestBuilder by(MockHttpServletRequestBuilder request) {
        return request.locale(Locale.SIMPLIFIED_CHINESE)
                .session(session)
                .with(csrf())
                .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                        actor, "", AuthorityUtils.createAuthorityList("ROLE_RESIDENT"))));
    }

    Shown shown(MockHttpServletRequestBuilder request, int status) throws Exception {
        return new Shown(mvc.perform(request)
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    /** The whole declaration, as it is sent in the end. */
    MockHttpServletRequestBuilder sending(Map<String, String> form) {
        return sending("/residences", form);
    }

    /** The answer to one question. */
    MockHttpServletRequestBuilder answering(String part, Map<String, String> form) {
        return sending("/residences/new/" + part, form);
    }

    private MockHttpServletRequestBuilder sending(String address, Map<String, String> form) {
        var request = post(address);
        form.forEach(request::param);
        return by(request);
    }

    static Map<String, String> good() {
        return new HashMap<>(Map.of(
                "requestId", UUID.randomUUID().toString(),
                "name", "𠮷样例",
                "citizenNumber", Newcomers.number().value(),
                "hukouPlace", Newcomers.YISHUI,
                "place", Newcomers.YUHUANGDING_WEST,
                "addressLine", "12号楼",
                "homeKind", "own",
                "movedIn.year", "2011",
                "movedIn.month", "9",
                "movedIn.day", "1"));
    }
}
