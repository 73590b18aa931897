package org.yizhengtong.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.cli.FindingView.Both;
import org.yizhengtong.policy.Finding.ForService;

/** A service, and what was found on it. */
record ServiceView(
        String id,
        Both name,
        Both department,
        Both where,
        @Nullable Both bring,
        @JsonUnwrapped ResultView finding) {
    static ServiceView of(ForService found, Map<String, String> versions) {
        var service = found.service();
        return new ServiceView(
                service.id(),
                Both.of(service.name()),
                Both.of(service.department()),
                Both.of(service.where()),
                Both.orNull(service.bring()),
                ResultView.of(found.result(), versions));
    }
}
