import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Every request that was sent, and whether it was acknowledged. */
final class Ledger {
    enum Kind {
        DECLARATION,
        APPLICATION,
        APPROVAL,
        LOSS,
        FOUND
    }

    record Sent(Kind kind, UUID request, boolean acknowledged, int times) {}

    private final Map<UUID, Sent> all = new ConcurrentHashMap<>();

    void sending(Kind kind, UUID request) {
        all.merge(request, new Sent(kind, request, false, 1), (before, now) ->
                new Sent(kind, request, before.acknowledged(), before.times() + 1));
    }

    void acknowledged(UUID request) {
        all.computeIfPresent(request, (id, sent) -> new Sent(sent.kind(), id, true, sent.times()));
    }

    long acknowledged() {
        return all.values().stream().filter(Sent::acknowledged).count();
    }

    List<Sent> all() {
        return new ArrayList<>(all.values());
    }
}
