// The cable of a device that an agent plays. No such device has a command for it: somebody stands before it.
#include "models/shell/device_console.h"

namespace models::shell {

namespace {

void setCable(const ConsolePtr& context, bool isIn, const ReplyTo& done)
{
    done(replyTo(context->keeper.setReachable(context->facts.serial, isIn)));
}

} // namespace

DeviceKeeper::Result DeviceKeeper::setReachable(const QString& serial, bool)
{
    return session::base::failure(session::base::ErrorCode::Unsupported,
                                  "no agent plays device " + serial.toStdString() + " at the moment");
}

std::span<const ConsoleCommand> consoleCableCommands()
{
    static const ConsoleCommand commands[] = {
        {{"request", "cable", "out"},
         "request cable out",
         [](const ConsolePtr& context, Words, const ReplyTo& done) { setCable(context, false, done); }},
        {{"request", "cable", "in"},
         "request cable in",
         [](const ConsolePtr& context, Words, const ReplyTo& done) { setCable(context, true, done); }},
    };
    return commands;
}

} // namespace models::shell
