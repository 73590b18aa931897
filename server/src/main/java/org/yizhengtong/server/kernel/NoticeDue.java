package org.yizhengtong.server.kernel;

import java.util.List;

/**
 * A resident is to be told something (告知): by message key, with its arguments. Told in the transaction in which it
 * became so.
 */
public record NoticeDue(ResidentId to, String key, List<String> arguments) {}
