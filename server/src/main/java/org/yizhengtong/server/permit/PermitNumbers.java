package org.yizhengtong.server.permit;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.domain.Permits;

/** Draws numbers that nobody can guess from another, and that no permit bears yet. */
@Component
class PermitNumbers {
    private static final int SERIALS = 10_000_000;

    private final Permits permits;
    private final LawDesk law;
    private final PermitSettings settings;
    private final SecureRandom random = new SecureRandom();

    PermitNumbers(Permits permits, LawDesk law, PermitSettings settings) {
        this.permits = permits;
        this.law = law;
        this.settings = settings;
    }

    PermitNumber unused() {
        return unused(1).getFirst();
    }

    List<PermitNumber> unused(int count) {
        var drawn = new ArrayList<PermitNumber>();
        while (drawn.size() < count) {
            var more = new HashSet<PermitNumber>();
            while (more.size() < count - drawn.size()) more.add(of(random.nextInt(SERIALS)));
            more.removeAll(drawn);
            more.removeAll(permits.borne(more));
            drawn.addAll(more);
        }
        return drawn;
    }

    PermitNumber of(int serial) {
        return PermitNumber.of(settings.letters(), law.place(), serial);
    }
}
