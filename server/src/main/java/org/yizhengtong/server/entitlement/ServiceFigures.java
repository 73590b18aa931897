package org.yizhengtong.server.entitlement;

import java.util.List;
import org.yizhengtong.server.kernel.FewPeople;

/**
 * What became of desks' questions about one service.
 *
 * @param asked how many people were asked about
 * @param refused how many of them the service was refused, whatever the reason
 * @param entitled how many of those although the answer was yes
 */
public record ServiceFigures(
        String service, long asked, long served, long refused, long entitled, long objected, long givenAfterAll) {
    /** One figure with the key of its words. */
    public record Figure(String key, long value) {
        /** Nobody is nobody in particular. */
        public boolean few() {
            return value > 0 && FewPeople.are(value);
        }
    }

    /** In the order in which they are read. */
    public List<Figure> figures() {
        return List.of(
                new Figure("asked", asked),
                new Figure("served", served),
                new Figure("refused", refused),
                new Figure("entitled", entitled),
                new Figure("objected", objected),
                new Figure("given_after_all", givenAfterAll));
    }
}
