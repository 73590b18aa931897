package org.yizhengtong.server.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhengtong.policy.Finding;

/**
 * With what a finding is to be compared, as it stands in the form.
 *
 * @param boxes the place and the day in its three boxes
 * @param readings each as {@code NAME:VALUE}
 */
record BesideAsked(Map<String, String> boxes, boolean binding, List<String> readings) {

    /** What was typed; where nothing was, the place and the day of the finding itself. */
    static BesideAsked of(Map<String, List<String>> typed, Finding here) {
        var boxes = new LinkedHashMap<String, String>();
        typed.forEach((name, values) -> {
            if (!values.isEmpty()) boxes.put(name, values.get(0));
        });
        if (boxes.getOrDefault("place", "").isBlank()) boxes.put("place", here.place());
        if (DayInput.isEmpty(boxes, "on")) boxes.put("on", here.lawOn().toString());
        var whole = boxes.get("on");
        if (whole != null) DayInput.read(whole).ifPresent(day -> boxes.putAll(threeBoxes(day)));
        var readings = typed.getOrDefault("reading", List.of()).stream()
                .filter(one -> !one.isBlank())
                .toList();
        return new BesideAsked(boxes, "true".equals(boxes.get("binding")), readings);
    }

    String place() {
        return boxes.getOrDefault("place", "").strip();
    }

    Optional<LocalDate> day() {
        return DayInput.read(boxes, "on");
    }

    private static Map<String, String> threeBoxes(LocalDate day) {
        return Map.of(
                "on.year", String.valueOf(day.getYear()),
                "on.month", String.valueOf(day.getMonthValue()),
                "on.day", String.valueOf(day.getDayOfMonth()));
    }
}
