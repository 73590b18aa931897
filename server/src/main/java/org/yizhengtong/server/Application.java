package org.yizhengtong.server;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;

/** The service: one permit for everyone who moves here, and the services it opens. */
@SpringBootApplication
@EnableConfigurationProperties(Settings.class)
public class Application {
    public static void main(String[] arguments) {
        OneCommand.run(arguments).ifPresent(System::exit);
        var application = new SpringApplication(Application.class);
        var ending = new Ending();
        application.setRegisterShutdownHook(false);
        Runtime.getRuntime().addShutdownHook(ending);
        application.addListeners(new PortCheck(), ending);
        try {
            application.run(arguments);
        } catch (RuntimeException failure) {
            System.exit(StartFailures.exitStatus(failure));
        }
    }

    @Bean
    InstantSource time() {
        return InstantSource.system();
    }

    /** The only clock: desks read it, everything beneath is given the day. */
    @Bean
    Clock clock(InstantSource time) {
        return new TransactionClock(time, ZoneId.of("Asia/Shanghai"));
    }

    /** The texts, in a bean of their own since days are written by each language's way. */
    @Bean
    MessageSource messageSource(MessageSourceProperties settings) {
        var texts = new Texts();
        texts.setBasenames(settings.getBasename().toArray(String[]::new));
        texts.setDefaultEncoding(settings.getEncoding().name());
        texts.setFallbackToSystemLocale(settings.isFallbackToSystemLocale());
        return texts;
    }

    @Bean
    @ConfigurationProperties("spring.messages")
    MessageSourceProperties messageSourceProperties() {
        return new MessageSourceProperties();
    }
}
