package org.yizhengtong.server.permit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.Paper;
import org.yizhengtong.policy.Proxy;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.kernel.BadCitizenNumber;
import org.yizhengtong.server.registration.DivisionPicker;
import org.yizhengtong.server.registration.RegistrationSummary;

/**
 * An application at the counter (窗口), all on one screen.
 *
 * @param form its questions: those not answered yet first, the one that decides most before them all
 * @param typed answers, ticks and who applies, as the form's fields write them
 * @param unanswered what may still be asked, as long as an answer can change what is found
 * @param missing papers without which it cannot be taken in
 * @param proxies for whom the law lets others apply; empty where it is silent, and the officer decides
 * @param picker for the place that is asked for, where one is
 * @param begun when it was begun; nothing while nothing was kept
 */
public record CounterApplication(
        RegistrationSummary home,
        Office office,
        ApplicationForm form,
        Map<String, String> typed,
        List<FactKind> unanswered,
        List<Paper> missing,
        Map<String, Proxy> proxies,
        @Nullable DivisionPicker picker,
        Optional<BegunApplication> begun) {

    /** Whether an officer has this paper's original in hand. */
    public boolean original(String paper) {
        return "true".equals(typed.get(CounterForm.ORIGINAL + paper));
    }

    /** The number of who applies for the person, masked; empty while none that can be was typed. */
    public String proxyNumber() {
        try {
            return new CounterForm(typed).number().masked();
        } catch (BadCitizenNumber notYet) {
            return "";
        }
    }

    /** Whether somebody applies for the person. */
    public boolean onBehalf() {
        return !typed.getOrDefault(CounterForm.AS, "").isEmpty();
    }
}
