/** Status lists (状态列表, draft-ietf-oauth-status-list-21): packed, signed as JWT or CWT, and read. */
@NullMarked
package org.yizhengtong.credential.status;

import org.jspecify.annotations.NullMarked;
