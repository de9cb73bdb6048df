// request master-key: C-7.
#include "models/lifecycle/master_passphrase.h"
#include "models/shell/certificate_arguments.h"
#include "models/shell/interpreter.h"

namespace models::shell {

using lifecycle::PassphraseKeeper;
using lifecycle::PassphraseOutcome;
using session::base::Result;

namespace {

void changeMasterKey(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(rest, {"current-passphrase-file", "new-passphrase-file", "keep"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto complete = arguments->require({"new-passphrase-file"});
    const auto keeper = arguments->choice<PassphraseKeeper>("keep", "nobody",
                                                            {{"nobody", PassphraseKeeper::Nobody},
                                                             {"directory", PassphraseKeeper::Directory},
                                                             {"keyring", PassphraseKeeper::Keyring}});
    if (const auto* error = firstError(complete, keeper))
        return done(replyError(*error));
    auto next = firstLineOf(context, *arguments->value("new-passphrase-file"));
    const auto currentFile = arguments->value("current-passphrase-file");
    auto current = currentFile ? firstLineOf(context, *currentFile) : Result<session::base::SecretText>();
    if (const auto* error = firstError(next, current))
        return done(replyError(*error));
    lifecycle::changePassphrase(
        context.lifecycle, {.current = std::move(*current), .next = std::move(*next), .keeper = *keeper},
        [done](const PassphraseOutcome& outcome) {
            if (!outcome.change)
                return done(replyError(outcome.change.error()));
            if (!outcome.keeping)
                return done(replyError(
                    {outcome.keeping.error().code, "the master passphrase was changed, but it is not kept: " +
                                                       outcome.keeping.error().detail}));
            done(replyText(QStringLiteral("The master passphrase was changed\n")));
        });
}

} // namespace

std::span<const Command> systemCommands()
{
    static const Command commands[] = {
        {{"request", "master-key"},
         "request master-key new-passphrase-file F [current-passphrase-file F] "
         "[keep nobody|directory|keyring]",
         changeMasterKey},
    };
    return commands;
}

} // namespace models::shell
