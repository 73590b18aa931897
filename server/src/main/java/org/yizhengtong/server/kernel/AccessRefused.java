package org.yizhengtong.server.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who signed in asked for what is not theirs and was refused. It is journalled though the request it belongs to
 * comes to nothing.
 *
 * @param about whose record it was, where that is known
 * @param reference what was asked for: a number, or an address
 */
public record AccessRefused(@Nullable ResidentId about, Actor by, String reference) {}
