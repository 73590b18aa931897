package org.yizhengtong.server.account;

import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Catches the codes that are sent, as a telephone would. */
@Component
public class Letterbox {
    private final Deque<String> codes = new ArrayDeque<>();

    @EventListener
    void catchCode(CodeSent sent) {
        codes.push(sent.code());
    }

    public String lastCode() {
        return codes.getFirst();
    }
}
