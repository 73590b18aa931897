package org.yizhengtong.server.account.web;

import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.Typed;

/** Stands in for the pages of other modules, one for each thing that can happen on them. */
@Controller
class PagesUnderTest {
    static final String SECRET = "样例人甲 13800000001";

    @GetMapping(
            path = {"/my/test/form", "/cases/test/form", "/verifications/test/form"},
            produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String form(Typed typed, CsrfToken mark) {
        return "<input name=\"_csrf\" value=\"" + mark.getToken() + "\">" + "name=" + typed.get("name") + " fields="
                + typed.fields().keySet();
    }

    @PostMapping({"/my/test/form", "/cases/test/form", "/verifications/test/form"})
    @ResponseBody
    String take(@RequestParam String name, @AuthenticationPrincipal Actor actor) {
        return actor.role() + " sent " + name.length();
    }

    @PostMapping("/my/test/photo")
    @ResponseBody
    String photo(@RequestParam MultipartFile photo) {
        return "photo " + photo.getSize();
    }

    @GetMapping("/queue/test")
    @ResponseBody
    String queue(@AuthenticationPrincipal Actor actor) {
        return "queue of " + actor.atOffice();
    }

    @GetMapping("/my/test/not-yours")
    String notYours() {
        throw new NotYours("20260301-0007");
    }

    @GetMapping("/my/test/not-there")
    String notThere() {
        throw new NotFound();
    }

    @GetMapping("/my/test/number")
    @ResponseBody
    String number(@RequestParam int number) {
        return "number " + number;
    }

    @GetMapping("/my/test/failure")
    String fail() {
        throw new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
    }
}
