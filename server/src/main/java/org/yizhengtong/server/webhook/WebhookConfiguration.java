package org.yizhengtong.server.webhook;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yizhengtong.server.Settings;
import org.yizhengtong.server.webhook.domain.Destinations;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookSettings.class)
class WebhookConfiguration {
    /** In the sample city this machine itself is tried out with. */
    @Bean
    Destinations destinations(WebhookSettings settings, Settings service) {
        return new Destinations(settings.networks(), service.sample());
    }
}
