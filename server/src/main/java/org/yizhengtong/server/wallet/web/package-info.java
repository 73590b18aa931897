/** What wallets send and fetch, and the pages of holders and desks. */
@NullMarked
package org.yizhengtong.server.wallet.web;

import org.jspecify.annotations.NullMarked;
