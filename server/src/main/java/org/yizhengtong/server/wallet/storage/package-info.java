/** Offers and what was issued to wallets, in PostgreSQL. */
@NullMarked
package org.yizhengtong.server.wallet.storage;

import org.jspecify.annotations.NullMarked;
