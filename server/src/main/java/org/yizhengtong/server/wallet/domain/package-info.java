/** Offers, what was issued to wallets, and what desks asked them: plain Java, the moment is always passed in. */
@NullMarked
package org.yizhengtong.server.wallet.domain;

import org.jspecify.annotations.NullMarked;
