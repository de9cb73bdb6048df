// Arguments of the desktop application. Pure; any thread.
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
    std::optional<views::theme::ThemeChoice> theme; ///< nullopt: as it was left
    std::optional<QSize> size;                      ///< nullopt: as it was left
    QString screenshot;
    std::optional<QString> language; ///< as models/text/language.h knows it; nullopt: as it was left
};

/// ErrorCode::InvalidArgument with a sentence.
[[nodiscard]] session::base::Result<DesktopOptions> readDesktopOptions(const QStringList& arguments);
[[nodiscard]] QString desktopHelp();

} // namespace app::manager
