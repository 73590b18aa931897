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
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.Problem;

/** Residents sign in: the telephone number first, then the code. The number travels in the session, in no address. */
@Controller
class SignInController {
    private static final String PHONE = SignInController.class.getName();

    private final AccountDesk accounts;
    private final Entrance entrance;
    private final FormProblems problems;

    SignInController(AccountDesk accounts, Entrance entrance, FormProblems problems) {
        this.accounts = accounts;
        this.entrance = entrance;
        this.problems = problems;
    }

    @ModelAttribute("formWaits")
    boolean formWaits(HttpServletRequest request) {
        return TypedForms.waiting(request) != null;
    }

    @GetMapping(Doors.RESIDENTS)
    String askPhone() {
        var actor = SignedInActor.current();
        return actor == null ? "account/phone" : "redirect:" + Area.home(actor.role());
    }

    @PostMapping(Doors.RESIDENTS)
    String sendCode(
            @RequestParam(required = false) @Nullable String phone,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var number = phone == null ? waitingPhone(request) : phone;
        try {
            accounts.sendCode(number == null ? "" : number);
        } catch (FieldErrors mistakes) {
            model.addAttribute("phone", phone);
            problems.show(mistakes, model, response);
            return "account/phone";
        } catch (Problem refused) {
            // The code sent before may still be good: it can be typed in on the next page.
            request.getSession().setAttribute(PHONE, number);
            return askAgain(refused, request, response, model);
        }
        request.getSession().setAttribute(PHONE, number);
        return "redirect:" + Doors.CODE;
    }

    @GetMapping(Doors.CODE)
    String askCode(HttpServletRequest request, Model model) {
        var phone = waitingPhone(request);
        if (phone == null) return "redirect:" + Doors.RESIDENTS;
        model.addAttribute("maskedPhone", accounts.masked(phone));
        return "account/code";
    }

    @PostMapping(Doors.CODE)
    @Nullable
    String signIn(@RequestParam String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        var phone = waitingPhone(request);
        if (phone == null) return "redirect:" + Doors.RESIDENTS;
        try {
            var actor = accounts.signIn(phone, code);
            request.getSession().removeAttribute(PHONE);
            entrance.admit(actor, request, response);
            return null;
        } catch (FieldErrors mistakes) {
            problems.show(mistakes, model, response);
            return askCode(request, model);
        } catch (Problem refused) {
            return askAgain(refused, request, response, model);
        }
    }

    private String askAgain(Problem refused, HttpServletRequest request, HttpServletResponse response, Model model) {
        problems.show("code", refused, model, response);
        return askCode(request, model);
    }

    private static @Nullable String waitingPhone(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(PHONE);
    }
}
