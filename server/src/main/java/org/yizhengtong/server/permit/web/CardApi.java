package org.yizhengtong.server.permit.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.CardDesk;
import org.yizhengtong.server.permit.PermitCard;
import org.yizhengtong.server.permit.PermitDesk;

/** The cards of a station, for its own program: to be made, made, handed over. */
@RestController
@RequestMapping("/api/v1")
class CardApi {
    private final CardDesk cards;
    private final PermitDesk permits;

    CardApi(CardDesk cards, PermitDesk permits) {
        this.cards = cards;
        this.permits = permits;
    }

    /** What is to be made and what waits for its holder, the oldest first. */
    @GetMapping("/cards")
    List<CardAnswer> waiting(@AuthenticationPrincipal Actor program) {
        return Stream.of(PermitCard.State.ORDERED, PermitCard.State.MADE)
                .flatMap(state -> cards.at(state, program).stream())
                .map(CardAnswer::of)
                .toList();
    }

    @PostMapping("/card-batches")
    List<CardAnswer> make(@AuthenticationPrincipal Actor program, @RequestAttribute RequestId requestId) {
        return cards.make(requestId, program).stream().map(CardAnswer::of).toList();
    }

    @PostMapping("/permits/{number}/card/{how:collection|delivery}")
    PermitAnswer handOver(
            @AuthenticationPrincipal Actor program,
            @PathVariable PermitNumber number,
            @PathVariable String how,
            @RequestAttribute RequestId requestId) {
        var way = how.equals("collection") ? PermitCard.How.COLLECTED : PermitCard.How.DELIVERED;
        cards.handOver(number, way, requestId, program);
        return permits.find(number).map(PermitAnswer::of).orElseThrow(NotFound::new);
    }
}
