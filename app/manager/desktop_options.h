// Arguments of the desktop application. Pure.
#pragma once

#include "session/base/error.h"
#include "views/theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace app::manager {

struct DesktopOptions
{
    QString dataDirectory;
    std::optional<QString> passphraseFile;
    bool isDemo = false;
    int devices = 0;
    std::uint64_t seed = 1;
    QString page;
    views::theme::ThemeChoice theme = views::theme::ThemeChoice::System;
    std::optional<QSize> size;
    QString screenshot;
};

/// ErrorCode::InvalidArgument with a sentence.
[[nodiscard]] session::base::Result<DesktopOptions> readDesktopOptions(const QStringList& arguments);
[[nodiscard]] QString desktopHelp();

} // namespace app::manager
