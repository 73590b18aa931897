package org.yizhengtong.policy;

import java.util.LinkedHashMap;
import java.util.List;
import org.yizhengtong.policy.rule.Pack;
import org.yizhengtong.policy.rule.Parameter;

/** Sets a figure that a pack leaves open. */
final class OpenFigure {
    private OpenFigure() {}

    static Pack set(Pack pack, String figure, long value, Text source) {
        var open = pack.parameters().get(figure);
        if (open == null || !open.values().isEmpty()) {
            throw new IllegalArgumentException(pack.id() + " leaves no figure " + figure + " open");
        }
        var cite = new Citation("set-here", "", source, null, Status.IN_FORCE, null, null);
        var parameters = new LinkedHashMap<>(pack.parameters());
        var dated = List.of(new Parameter.Dated(pack.from(), value, cite));
        parameters.put(figure, new Parameter(figure, open.means(), open.unit(), dated, open.leftTo()));
        return pack.with(marked(pack.head(), figure, value), parameters);
    }

    /** A stored finding names the version: with another figure it is another law. */
    private static PackInForce marked(PackInForce head, String figure, long value) {
        var version = head.version() + "+" + figure + "=" + value;
        return new PackInForce(head.pack(), version, head.place(), head.title(), head.status());
    }
}
