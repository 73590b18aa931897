package org.yizhengtong.server.permit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yizhengtong.policy.Cancellation;

/**
 * A ground on which a permit may be cancelled here today.
 *
 * @param law the provision; nothing where no rule is needed
 */
public record GroundInLaw(CancellationGround ground, Optional<Cancellation> law) {
    /** Whoever does not want a permit need not keep it, and nobody holds one after death: no rule has to say so. */
    private static final List<CancellationGround> ALWAYS =
            List.of(CancellationGround.DIED, CancellationGround.OWN_WISH);

    static List<GroundInLaw> all(Map<String, Cancellation> law) {
        return Stream.of(CancellationGround.values())
                .map(ground -> new GroundInLaw(ground, Optional.ofNullable(law.get(ground.code()))))
                .filter(ground -> ground.law().isPresent() || ALWAYS.contains(ground.ground()))
                .toList();
    }
}
