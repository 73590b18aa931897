package org.yizhengtong.server.outreach.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.outreach.OutreachDesk;

/** Text messages that came in, from the gateway that hands them on. It learns nothing about whose number one is. */
@RestController
@RequestMapping("/api/v1/text-messages")
class TextMessageApi {
    private final OutreachDesk outreach;

    TextMessageApi(OutreachDesk outreach) {
        this.outreach = outreach;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    TakenIn takeIn(@RequestAttribute RequestId requestId, @RequestBody TextMessage sent) {
        outreach.receive(sent.telephone(), sent.text(), requestId);
        return new TakenIn("taken_in");
    }

    record TextMessage(String telephone, String text) {}

    /** The same for every number there is. */
    record TakenIn(String state) {}
}
