#include "views/theme/font_check.h"

#include "views/theme/icons.h"

#include <QFontDatabase>

namespace views::theme {

QStringList missingFontPackages()
{
    QStringList missing;
    if (!QFontDatabase::hasFamily(QStringLiteral("Inter")))
        missing << QStringLiteral("fonts-inter");
    if (!QFontDatabase::hasFamily(QStringLiteral("JetBrains Mono")))
        missing << QStringLiteral("fonts-jetbrains-mono");
    if (!isIconFontInstalled())
        missing << QStringLiteral("fonts-material-design-icons-iconfont");
    return missing;
}

} // namespace views::theme
