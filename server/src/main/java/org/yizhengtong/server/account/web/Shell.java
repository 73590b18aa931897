package org.yizhengtong.server.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PlaceNames;
import org.yizhengtong.server.kernel.Role;

/** What the frame of every page needs to know: the place, the address, who is signed in, and what was typed before. */
@Component
class Shell {
    /** The pages of an officer's counter, as their addresses end. */
    private static final List<String> COUNTER = List.of("residents", "permits", "cards");

    private final MessageSource messages;
    private final OfficeDesk offices;
    private final TypedForms forms;
    private final PlaceNames places;
    private final String place;
    private final boolean sample;
    /** Once entered, an office keeps its name. */
    private final Map<String, Office> known = new ConcurrentHashMap<>();

    Shell(
            MessageSource messages,
            OfficeDesk offices,
            TypedForms forms,
            PlaceNames places,
            @Value("${law.place:370600}") String place,
            @Value("${yizhengtong.sample:true}") boolean sample) {
        this.messages = messages;
        this.offices = offices;
        this.forms = forms;
        this.places = places;
        this.place = place;
        this.sample = sample;
    }

    void furnish(Map<String, Object> model, HttpServletRequest request) {
        model.put(
                "placeName",
                places.called(place, LocaleContextHolder.getLocale()).orElseGet(() -> say("place.name")));
        model.put("path", page(request));
        model.put("query", Paths.isRead(request) ? Paths.query(request) : "");
        model.put("sample", sample);
        var typed = forms.typed(request);
        model.put("typed", typed);
        model.put("waited", !typed.isEmpty());
        var actor = SignedInActor.current();
        if (actor != null) furnish(model, actor);
    }

    private void furnish(Map<String, Object> model, Actor actor) {
        model.put("actor", actor);
        if (actor.role() == Role.RESIDENT) {
            model.put("userName", say("account.you"));
            return;
        }
        model.put("userName", actor.name());
        var office = known.computeIfAbsent(actor.atOffice(), offices::office);
        model.put("officeName", office.name(LocaleContextHolder.getLocale()));
        var links = new ArrayList<DeskLink>();
        links.add(new DeskLink(Area.home(actor.role()), say("account.desk." + actor.role())));
        if (actor.role() == Role.DESK)
            links.add(new DeskLink("/verifications/objections", say("account.desk.objections")));
        if (actor.role() == Role.OFFICER) {
            for (var page : COUNTER) links.add(new DeskLink("/counter/" + page, say("account.desk." + page)));
            if (actor.head()) {
                links.add(new DeskLink("/imports", say("account.desk.imports")));
                links.add(new DeskLink("/queue/limits", say("account.desk.limits")));
            }
        }
        model.put("deskLinks", links);
    }

    /** The address at which this page can be opened again; the first page where there is none. */
    private static String page(HttpServletRequest request) {
        if (Paths.isRead(request)) return Paths.of(request);
        return Paths.formPage(request).map(Paths::withoutQuery).orElse("/");
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** One of a desk's pages, as the frame lists it. */
    record DeskLink(String href, String label) {}
}
