/** Offices, staff, accounts and codes in PostgreSQL. */
@NullMarked
package org.yizhengtong.server.account.storage;

import org.jspecify.annotations.NullMarked;
