package org.yizhengtong.server;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/** The database as the owner of its tables sees it, who may do what the service may not. */
@Component
public class TablesOwner {
    public final JdbcClient sql;

    TablesOwner(Database database) {
        var owner = database.owner();
        sql = JdbcClient.create(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
    }
}
