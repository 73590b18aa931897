/** Where share codes are kept, sealed. */
@NullMarked
package org.yizhengtong.server.share.storage;

import org.jspecify.annotations.NullMarked;
