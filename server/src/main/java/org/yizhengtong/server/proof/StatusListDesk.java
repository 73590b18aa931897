package org.yizhengtong.server.proof;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.yizhengtong.credential.Edition;
import org.yizhengtong.credential.IssuerKey;
import org.yizhengtong.server.proof.domain.StatusPlaces;

/** Publishes how permits stand (状态列表), for desks that will have no network: signed, with its time and its end. */
@Service
public class StatusListDesk {
    private final IssuerKeys keys;
    private final StatusPlaces places;
    private final StatusReading reading;
    private final Clock clock;
    private final Map<Integer, SignedList> signed = new ConcurrentHashMap<>();

    StatusListDesk(IssuerKeys keys, StatusPlaces places, StatusReading reading, Clock clock) {
        this.keys = keys;
        this.places = places;
        this.reading = reading;
        this.clock = clock;
    }

    /** The addresses of all lists; none while this city has no signing key. */
    public List<URI> all() {
        return keys.inForce(clock.instant()).stream()
                .flatMap(key -> IntStream.rangeClosed(1, places.newestList())
                        .mapToObj(list -> StatusRegister.address(list, key.issuer())))
                .toList();
    }

    /**
     * A list as it was signed in the last minutes: however many ask, it is read from the register once in that time.
     *
     * @return nothing for a number that no list has, or while this city has no signing key
     */
    public Optional<SignedList> list(int number) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var key = keys.inForce(now);
        if (key.isEmpty() || number < 1 || number > places.newestList()) return Optional.empty();
        return Optional.of(signed.compute(number, (list, last) -> fresh(list, last, key.get(), now)));
    }

    private SignedList fresh(int list, @Nullable SignedList last, IssuerKey key, Instant now) {
        if (last != null && last.freshAt(now)) return last;
        var statuses = reading.read(list);
        var edition = new Edition(StatusRegister.address(list, key.issuer()), now, SignedList.FRESH, SignedList.GOOD);
        var issuer = keys.issuer(key);
        return new SignedList(now, issuer.listAsJwt(statuses, edition), issuer.listAsCwt(statuses, edition));
    }
}
