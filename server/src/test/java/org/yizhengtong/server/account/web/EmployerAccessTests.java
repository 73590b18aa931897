package org.yizhengtong.server.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.Town;

@ServiceTest
@DisplayName("Everything but its own pages, and those open to all, is closed to an employer")
class EmployerAccessTests {
    /** Open to whoever signed in. */
    private static final List<String> SIGNED_IN = List.of("/sign-out");

    @Autowired
    WebApplicationContext service;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    @Autowired
    Town town;

    @Test
    void every_page_and_every_form() {
        var employer = new Desktop(service, town.builders());
        var answers = new TreeMap<String, Integer>();
        pages.getHandlerMethods().keySet().forEach(mapping -> {
            for (var pattern : mapping.getPatternValues()) {
                var page = pattern.replaceAll("\\{[^}]*}", "00000000-0000-4000-8000-000000000000");
                if (Area.isOpen(page) || page.startsWith("/employer") || SIGNED_IN.contains(page)) continue;
                if (page.startsWith("/api/")) continue;
                var reads = mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
                var answer = reads ? employer.get(page) : employer.post(page, Map.of());
                answers.put(
                        (reads ? "GET " : "POST ") + pattern,
                        answer.getResponse().getStatus());
            }
        });

        assertThat(answers).hasSizeGreaterThan(80);
        assertThat(answers.entrySet().stream().filter(one -> one.getValue() != 403))
                .isEmpty();
    }
}
