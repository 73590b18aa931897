package org.yizhengtong.server.law;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yizhengtong.policy.WorkingCalendar;
import org.yizhengtong.server.kernel.PlaceNames;
import org.yizhengtong.server.law.domain.LawBooks;

/** Reads the packs, with the figures this city has set, and keeps what was read. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LawSettings.class)
class LawConfiguration {
    @Bean
    LawReader lawReader(LawSettings settings, PlaceNames places, Clock clock) {
        return new LawReader(settings, places, () -> LocalDate.now(clock));
    }

    @Bean
    CurrentLaw currentLaw(LawReader reader, LawBooks books, LawSettings settings) {
        return new CurrentLaw(reader, books, settings.packs());
    }

    @Bean
    EarlierLaws earlierLaws(LawReader reader, LawBooks books) {
        return new EarlierLaws(reader, books);
    }

    @Bean
    WorkingCalendar workingCalendar() {
        return WorkingCalendar.bundled();
    }
}
