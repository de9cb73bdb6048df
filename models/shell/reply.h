// The answer to one shell command: text for people, JSON for scripts, an exit status. Plain value, any
// thread.
#pragma once

#include "session/base/error.h"

#include <QJsonValue>
#include <QString>

#include <functional>

namespace models::shell {

struct Reply
{
    int exitStatus = 0; ///< 0 done, 1 refused or failed, 2 unusable
    QString text;       ///< to stdout, with line ends
    QString error;      ///< one line to stderr, "" when done
    QJsonValue json;    ///< printed instead of text with --json; null when the command has none
    int word = 0;       ///< number of the word that the error is about, from 1; 0: none
};

using ReplyTo = std::function<void(const Reply&)>;

[[nodiscard]] Reply replyText(QString text);
[[nodiscard]] Reply replyJson(QString text, QJsonValue json);
/// ParseFailed and InvalidArgument are unusable input (2), everything else was refused (1).
[[nodiscard]] Reply replyError(const session::base::Error& error);
/// The same with the word of `line` that the error names, by number or in quotes.
[[nodiscard]] Reply pointedAt(Reply reply, const QString& line);
[[nodiscard]] Reply replyTo(const session::base::Result<>& result, const QString& done = {});

} // namespace models::shell
