/** The doors of the API: signing in, what each scope opens, and that a request is done once. */
@NullMarked
package org.yizhengtong.server.client.web;

import org.jspecify.annotations.NullMarked;
