package org.yizhengtong.server.client;

import java.util.Set;
import org.yizhengtong.server.kernel.Purpose;

/**
 * What a desk's program may ask about, and why (限定): some of its office's services, some purposes. A station's program
 * has none, and asks nothing of the kind.
 */
public record Bounds(Set<String> services, Set<Purpose> purposes) {
    public static final Bounds NONE = new Bounds(Set.of(), Set.of());

    public Bounds {
        services = Set.copyOf(services);
        purposes = Set.copyOf(purposes);
    }

    public boolean allow(String service, Purpose purpose) {
        return services.contains(service) && purposes.contains(purpose);
    }
}
