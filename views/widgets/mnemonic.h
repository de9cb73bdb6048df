// Words without the mark of their mnemonic, for buttons, lists and accessible names. GUI thread.
#pragma once

#include <QRegularExpression>
#include <QString>

namespace views::widgets {

/// "Co&mmit" -> "Commit". Languages without Latin letters write it behind, in brackets, which go with it.
[[nodiscard]] inline QString withoutMnemonic(QString words)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&\\w\\)"));
    return words.remove(behind).remove(QLatin1Char('&'));
}

} // namespace views::widgets
