package org.yizhengtong.server;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Whether this is a sample city, where nobody has said so: with the embedded database it is, with another it is not. A
 * city's own database is never filled with made-up people, and its codes are never shown, by an oversight.
 */
class SampleByDefault implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var embedded = environment.getProperty("yizhengtong.database.url", "").isBlank();
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "sampleByDefault", Map.of("yizhengtong.sample", Boolean.toString(embedded))));
    }
}
