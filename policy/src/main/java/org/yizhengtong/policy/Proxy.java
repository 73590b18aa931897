package org.yizhengtong.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For whom somebody else may apply (代办).
 *
 * @param who {@code child} or {@code old_or_disabled}
 * @param under the age in full years below which somebody is such a child; nothing for others
 * @param by who may: {@code guardian}, {@code near_relative}
 * @param flags what to say beside it
 */
public record Proxy(
        String who, @Nullable Integer under, List<String> by, Citation cite, Confidence confidence, List<Flag> flags) {}
