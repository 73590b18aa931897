package org.yizhengtong.server.report.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.report.DoorstepDesk;
import org.yizhengtong.server.report.NotOpened;
import org.yizhengtong.server.report.ReportDesk;
import org.yizhengtong.server.report.ReportRow;
import org.yizhengtong.server.report.WrittenByAnother;

/** A device sends what was written down at the door. Each report is kept first: whatever happens then, it is not lost. */
@Controller
class SendingController {
    /** So many at a time; what is left over stays on the device for the next sending. */
    private static final int MOST = 50;

    private final DoorstepDesk doorstep;
    private final ReportDesk reports;

    SendingController(DoorstepDesk doorstep, ReportDesk reports) {
        this.doorstep = doorstep;
        this.reports = reports;
    }

    @GetMapping("/counter/doorstep/sending")
    String ask(Model model) {
        model.addAttribute("most", MOST);
        return "report/sending";
    }

    /** Sent once more, it is answered the same. */
    @PostMapping("/counter/doorstep/sending")
    String send(
            @AuthenticationPrincipal Actor officer,
            @RequestParam(defaultValue = "") List<UUID> id,
            @RequestParam(defaultValue = "") List<String> sealed,
            Model model) {
        var several = Math.min(MOST, Math.min(id.size(), sealed.size()));
        model.addAttribute(
                "rows",
                IntStream.range(0, several)
                        .mapToObj(at -> take(id.get(at), sealed.get(at), officer))
                        .toList());
        return "report/sent";
    }

    private Sent take(UUID id, String sealed, Actor officer) {
        try {
            return registered(doorstep.keep(id, sealed, officer), officer);
        } catch (NotOpened foreign) {
            return new Sent(id, "", "not_opened", "", false);
        } catch (WrittenByAnother colleague) {
            return new Sent(id, "", "another", "", false);
        }
    }

    private Sent registered(ReportRow kept, Actor officer) {
        try {
            var done = reports.registerAsTold(kept.id(), officer);
            var sheet = "/counter/residents/" + done.resident();
            return done.resembles()
                    ? Sent.kept(kept, "resembles", sheet + "/lookalikes")
                    : Sent.kept(kept, "registered", sheet);
        } catch (FieldErrors wrong) {
            var known = wrong.errors().stream().anyMatch(one -> one.key().endsWith(".known"));
            return Sent.waiting(kept, known ? "known" : "mend");
        } catch (NotYours elsewhere) {
            return Sent.waiting(kept, "elsewhere");
        } catch (NotFound setAside) {
            return Sent.waiting(kept, "set_aside");
        }
    }

    /**
     * What became of one report.
     *
     * @param open the page that shows it
     * @param kept whether the device may forget it
     */
    record Sent(UUID id, String name, String outcome, String open, boolean kept) {
        static Sent kept(ReportRow report, String outcome, String open) {
            return new Sent(report.id(), report.name(), outcome, open, true);
        }

        static Sent waiting(ReportRow report, String outcome) {
            return kept(report, outcome, "/counter/reports/" + report.id());
        }
    }
}
