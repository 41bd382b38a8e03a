/** An SMTP server that keeps what it is sent and delivers nothing. */
@NullMarked
package org.groundswell.localstack.mail;

import org.jspecify.annotations.NullMarked;
