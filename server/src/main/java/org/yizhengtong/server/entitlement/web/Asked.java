package org.yizhengtong.server.entitlement.web;

import java.util.Map;

/** A desk's question, as its program writes it. */
record Asked(String number, String service, String purpose) {
    Map<String, String> typed() {
        return Map.of("number", number, "service", service, "purpose", purpose);
    }
}
