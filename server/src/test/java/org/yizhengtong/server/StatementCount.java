package org.yizhengtong.server;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Counts the statements the service sends to its database, all threads together but those that watch by the clock. */
@Component
public class StatementCount implements BeanPostProcessor {
    private static final AtomicInteger SENT = new AtomicInteger();

    /** How many statements are sent while something is done. */
    public static int during(Runnable done) {
        SENT.set(0);
        done.run();
        return SENT.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? watched(DataSource.class, source) : bean;
    }

    /** What is looked after every half minute belongs to no page. */
    private static boolean watching() {
        return Thread.currentThread().getName().startsWith("scheduling-");
    }

    private static <T> T watched(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if (method.getName().startsWith("execute") && !watching()) SENT.incrementAndGet();
                    try {
                        var found = method.invoke(real, given);
                        return method.getName().equals("unwrap") ? found : watched(found);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }

    private static @Nullable Object watched(@Nullable Object found) {
        return switch (found) {
            case Connection connection -> watched(Connection.class, connection);
            case PreparedStatement statement -> watched(PreparedStatement.class, statement);
            case Statement statement -> watched(Statement.class, statement);
            case null, default -> found;
        };
    }
}
