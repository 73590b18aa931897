/** Tests of permits on telephones: wallets that know nothing of this service but what it publishes. */
@NullMarked
package org.yizhengtong.server.wallet;

import org.jspecify.annotations.NullMarked;
