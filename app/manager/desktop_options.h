// Arguments of the desktop application. Pure; any thread.
#pragma once

#include "app/process/command_description.h"
#include "session/base/error.h"
#include "views/theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace app::manager {

struct DesktopOptions
{
    QString dataDirectory;
    std::optional<QString> passphraseFile;
    bool isDemo = false;
    int devices = 0;
    int sessions = 0; ///< how many of them come; 0: as many as one process holds
    std::uint64_t seed = 1;
    QString page;
    std::optional<views::theme::ThemeChoice> theme; ///< nullopt: as it was left
    std::optional<QSize> size;                      ///< nullopt: as it was left
    QString screenshot;
    /// All that were listed, for pictures; what stands above is the first of each.
    QStringList pages;
    std::vector<views::theme::ThemeChoice> themes;
    std::vector<QSize> sizes;
    QStringList files;               ///< to be opened, absolute
    std::optional<QString> language; ///< as models/text/language.h knows it; nullopt: as it was left
};

/// ErrorCode::InvalidArgument with a sentence.
[[nodiscard]] session::base::Result<DesktopOptions> readDesktopOptions(const QStringList& arguments);
/// With --help and --version, which `main` looks for itself.
[[nodiscard]] process::CommandDescription describeDesktop();

} // namespace app::manager
