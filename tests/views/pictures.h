// Pictures of what a test has on the screen, for people to look at: written only where HANDFAST_PICTURES
// names a directory. GUI thread.
#pragma once

#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QWidget>

#include <functional>
#include <initializer_list>

namespace support {

using ThemeChanger = std::function<void(views::theme::ThemeChoice)>;

/// Light and dark, at the size of now and the others; the theme is light afterwards.
inline void keepPictures(QWidget& window, const ThemeChanger& change, const QString& name,
                         std::initializer_list<QSize> sizes = {})
{
    const QString directory = qEnvironmentVariable("HANDFAST_PICTURES");
    if (directory.isEmpty())
        return;
    const QSize before = window.size();
    const auto keep = [&](const QSize& size) {
        window.resize(size);
        for (const auto choice : {views::theme::ThemeChoice::Dark, views::theme::ThemeChoice::Light}) {
            change(choice);
            QCoreApplication::sendPostedEvents();
            const QString file = QStringLiteral("%1-%2x%3-%4.png")
                                     .arg(name)
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(views::theme::toText(choice));
            window.grab().save(QDir(directory).filePath(file));
        }
    };
    keep(before);
    for (const QSize& size : sizes)
        keep(size);
    window.resize(before);
}

} // namespace support
