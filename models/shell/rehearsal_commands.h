// `request migration rehearse`: a whole workflow on a copy of the present state. Main thread. X-2.
//
#pragma once

#include "models/shell/interpreter.h"

namespace models::shell {

/// Replies when it has ended: exit status 0 when nothing would fail.
void rehearse(ShellContext& context, Words rest, const ReplyTo& done);
void cancelRehearsal(ShellContext& context, Words rest, const ReplyTo& done);
void rehearsalStatus(ShellContext& context, Words rest, const ReplyTo& done);

} // namespace models::shell
