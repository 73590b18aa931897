package org.yizhengtong.server.share;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.audit.AuditDesk;
import org.yizhengtong.server.audit.Look;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;

/** A holder born on 3 February 1978 with a permit from 1 March 2012, and the codes they make. */
@Component
class ShareStory {
    static final LocalDate BORN = LocalDate.parse("1978-02-03");
    static final String HERE = "http://permits.example";

    private final Town town;
    private final TestClock clock;
    private final ShareDesk codes;
    private final ShareOpeningDesk opening;
    private final AuditDesk audit;

    ShareStory(Town town, TestClock clock, ShareDesk codes, ShareOpeningDesk opening, AuditDesk audit) {
        this.town = town;
        this.clock = clock;
        this.codes = codes;
        this.opening = opening;
        this.audit = audit;
    }

    Actor holder() {
        on("2012-03-10");
        return town.newcomer();
    }

    PermitNumber permit(Actor holder) {
        return town.permit(holder, "2012-03-01");
    }

    void on(String day) {
        clock.set(day + "T02:00:00Z");
    }

    UUID make(Actor holder, String shared, String looks, String term) {
        return codes.make(holder.resident(), form(shared, looks, term), RequestId.fresh(), holder);
    }

    static Map<String, String> form(String shared, String looks, String term) {
        return Map.of("shared", shared, "looks", looks, "term", term);
    }

    ShareCode code(Actor holder, UUID id) {
        return ShareCode.read(codes.slip(holder.resident(), id, HERE, holder).code())
                .orElseThrow();
    }

    ShareCode made(Actor holder, String shared, String looks, String term) {
        return code(holder, make(holder, shared, looks, term));
    }

    ShareAnswer open(ShareCode code) {
        return open(code, BORN, null);
    }

    ShareAnswer open(ShareCode code, LocalDate born, @Nullable Actor reader) {
        return opening.open(code, born, reader, RequestId.fresh());
    }

    ShareAnswer open(ShareCode code, RequestId request) {
        return opening.open(code, BORN, null, request);
    }

    ShareCodeRow row(Actor holder, UUID id) {
        return codes.list(holder.resident(), holder).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<Look> looks(Actor holder) {
        return audit.looksAt(holder.resident()).looks();
    }
}
