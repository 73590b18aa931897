package org.yizhengtong.server;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The PostgreSQL everything is kept in: how the service signs in, and who may make and change its tables. */
interface Database extends JdbcConnectionDetails {
    @Override
    String getUsername();

    @Override
    String getPassword();

    /** Who owns the tables. */
    default Login owner() {
        return new Login(getJdbcUrl(), getUsername(), getPassword());
    }

    /** A user of the database, for migrations. */
    record Login(String url, String user, String password) implements FlywayConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return password;
        }

        /** Without the password. */
        @Override
        public String toString() {
            return user;
        }
    }
}
