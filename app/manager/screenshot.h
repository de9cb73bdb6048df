// Writes pictures of the window once the fleet has come to rest, then ends the program: one picture, or in
// one go one of each page in each look and size. GUI thread.
#pragma once

#include "models/tables/devices/device_table_model.h"
#include "views/main_window/main_window.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSize>
#include <QTimer>

#include <chrono>
#include <vector>

namespace app::manager {

/// What one start of the program takes pictures of.
struct PicturesWanted
{
    /// A file for the window as it is, or a folder for PAGE-THEME-WIDTHxHEIGHT.png of all that is listed.
    QString target;
    QStringList pages = {};                             ///< all of them when empty
    std::vector<views::theme::ThemeChoice> themes = {}; ///< as it is when empty
    std::vector<QSize> sizes = {};                      ///< as it is when empty
    std::chrono::milliseconds rest{3'000};              ///< without a change: then the fleet has come
    std::chrono::milliseconds patience{60'000};         ///< a fleet that never rests is taken as it is

    [[nodiscard]] bool areMany() const;
};

class Screenshot final : public QObject
{
    Q_OBJECT

public:
    Screenshot(views::main_window::MainWindow& window, const models::tables::DeviceTableModel& devices,
               PicturesWanted wanted);

    /// From when on the fleet may come to rest: nobody need come.
    void arm();
    /// The same of a fleet that is on its way: it does not rest before the first one has come.
    void awaitFleet();

private:
    /// One of many, in the order in which they are taken.
    struct Picture
    {
        QString page;
        views::theme::ThemeChoice theme = views::theme::ThemeChoice::System;
        QSize size;
        [[nodiscard]] QString name() const;
    };

    void begin();
    void list();
    void present();
    void takeWhenSettled();
    void take();
    [[nodiscard]] bool write(const QString& file);

    views::main_window::MainWindow& m_window;
    PicturesWanted m_wanted;
    std::vector<Picture> m_pictures;
    std::size_t m_at = 0;
    QTimer m_rest;            ///< runs anew whenever a device changes its state
    QTimer m_patience;        ///< a fleet that never rests is taken as it is
    QElapsedTimer m_settling; ///< since the page may be taken; one that never settles is taken as it is
};

} // namespace app::manager
