package org.yizhengtong.server.report;

import java.util.List;
import java.util.Map;
import org.yizhengtong.server.registration.Division;

/**
 * What the page at the door is made of.
 *
 * @param key the public key for which the device seals, as a JSON Web Key (RFC 7517)
 * @param streets where the station registers: the communities of each street, by its full name
 */
public record DoorstepPage(String key, Map<String, List<Division>> streets) {}
