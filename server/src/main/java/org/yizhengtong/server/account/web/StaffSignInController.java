package org.yizhengtong.server.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.kernel.Problem;

/** Staff sign in, by name and password. */
@Controller
class StaffSignInController {
    private final AccountDesk accounts;
    private final Entrance entrance;
    private final FormProblems problems;

    StaffSignInController(AccountDesk accounts, Entrance entrance, FormProblems problems) {
        this.accounts = accounts;
        this.entrance = entrance;
        this.problems = problems;
    }

    @ModelAttribute("formWaits")
    boolean formWaits(HttpServletRequest request) {
        return TypedForms.waiting(request) != null;
    }

    @GetMapping(Doors.STAFF)
    String ask() {
        var actor = SignedInActor.current();
        return actor == null ? "account/staff" : "redirect:" + Area.home(actor.role());
    }

    @PostMapping(Doors.STAFF)
    @Nullable
    String signIn(
            @RequestParam String username,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            entrance.admit(accounts.signInStaff(username, password), request, response);
            return null;
        } catch (Problem refused) {
            model.addAttribute("username", username);
            problems.show("username", refused, model, response);
            return "account/staff";
        }
    }
}
