/** The application, the case as each side sees it, the approval. */
@NullMarked
package org.yizhengtong.server.permit.web;

import org.jspecify.annotations.NullMarked;
