package org.yizhengtong.server.webhook;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where events may be sent.
 *
 * @param networks ranges of inner addresses to which they may: {@code 10.20.0.0/16}; public ones need not be named
 */
@ConfigurationProperties("webhook")
public record WebhookSettings(@DefaultValue("") List<String> networks) {
    public WebhookSettings {
        networks = List.copyOf(networks);
    }
}
