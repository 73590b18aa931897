package org.yizhengtong.server.registration.web;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.account.CodeSent;

/** Where the codes arrive with which newcomers sign in. */
@Component
class Telephone {
    private final Deque<String> codes = new ConcurrentLinkedDeque<>();

    @EventListener
    void arrived(CodeSent sent) {
        codes.push(sent.code());
    }

    String lastCode() {
        return codes.getFirst();
    }
}
