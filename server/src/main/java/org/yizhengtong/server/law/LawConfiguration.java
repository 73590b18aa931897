package org.yizhengtong.server.law;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yizhengtong.policy.Policy;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.WorkingCalendar;
import org.yizhengtong.server.kernel.PlaceNames;

/** Reads the packs once, with the figures this city has set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LawSettings.class)
class LawConfiguration {
    @Bean
    Policy policy(LawSettings settings, PlaceNames places) {
        var policy = Policy.bundled().naming(places::of);
        for (var figure : settings.figures()) {
            policy = policy.withFigure(
                    figure.pack(), figure.name(), figure.value(), new Text(figure.sourceZh(), figure.sourceEn()));
        }
        return policy;
    }

    @Bean
    WorkingCalendar workingCalendar() {
        return WorkingCalendar.bundled();
    }
}
