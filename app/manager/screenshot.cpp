#include "app/manager/screenshot.h"

#include "app/manager/exit_status.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace app::manager {

namespace {

/// What a page asks in other threads, or looks at only a second later, has come by then.
constexpr int pageMilliseconds = 2'500;
constexpr int lookMilliseconds = 300;
constexpr int settleMilliseconds = 100;

} // namespace

bool PicturesWanted::areMany() const
{
    return QFileInfo(target).isDir() || pages.size() > 1 || themes.size() > 1 || sizes.size() > 1;
}

QString Screenshot::Picture::name() const
{
    return QStringLiteral("%1-%2-%3x%4.png")
        .arg(page, views::theme::toText(theme))
        .arg(size.width())
        .arg(size.height());
}

Screenshot::Screenshot(views::main_window::MainWindow& window,
                       const models::tables::DeviceTableModel& devices, PicturesWanted wanted)
    : QObject(&window),
      m_window(window),
      m_wanted(std::move(wanted))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(m_wanted.rest);
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_wanted.patience);
    connect(&m_rest, &QTimer::timeout, this, &Screenshot::begin);
    connect(&m_patience, &QTimer::timeout, this, &Screenshot::begin);
    connect(&devices, &models::tables::DeviceTableModel::countsChanged, this, [this] {
        if (m_patience.isActive())
            m_rest.start();
    });
}

void Screenshot::arm()
{
    awaitFleet();
    m_rest.start();
}

void Screenshot::awaitFleet()
{
    m_patience.start();
}

void Screenshot::begin()
{
    m_rest.stop();
    m_patience.stop();
    if (m_wanted.areMany()) {
        QDir().mkpath(m_wanted.target); // else none can be written, which is said
        list();
        return present();
    }
    m_settling.start();
    takeWhenSettled();
}

/// Page by page, so that each is laid out and filled once.
void Screenshot::list()
{
    if (m_wanted.pages.isEmpty()) {
        m_wanted.pages = m_window.pageIds();
        m_wanted.pages.append(m_wanted.pages.takeFirst()); // the overview: by then something has been counted
    }
    if (m_wanted.themes.empty())
        m_wanted.themes = {views::theme::ThemeChoice::Light};
    if (m_wanted.sizes.empty())
        m_wanted.sizes = {m_window.size()};
    for (const QString& page : m_wanted.pages)
        for (const auto theme : m_wanted.themes)
            for (const QSize size : m_wanted.sizes)
                m_pictures.push_back({.page = page, .theme = theme, .size = size});
}

void Screenshot::present()
{
    if (m_at == m_pictures.size()) {
        QCoreApplication::exit(0);
        return;
    }
    const Picture& picture = m_pictures[m_at];
    const bool isOtherPage = m_window.currentPageId() != picture.page || m_at == 0;
    m_window.resize(picture.size);
    m_window.chooseTheme(picture.theme);
    if (isOtherPage)
        m_window.showPage(picture.page);
    m_settling.start();
    QTimer::singleShot(isOtherPage ? pageMilliseconds : lookMilliseconds, this, &Screenshot::takeWhenSettled);
}

void Screenshot::takeWhenSettled()
{
    if (m_window.isSettled() || m_settling.hasExpired(m_wanted.patience.count()))
        return take();
    QTimer::singleShot(settleMilliseconds, this, &Screenshot::takeWhenSettled);
}

void Screenshot::take()
{
    if (!m_wanted.areMany()) {
        QCoreApplication::exit(write(m_wanted.target) ? 0 : failedStatus);
        return;
    }
    if (!write(QDir(m_wanted.target).filePath(m_pictures[m_at].name()))) {
        QCoreApplication::exit(failedStatus);
        return;
    }
    ++m_at;
    present();
}

bool Screenshot::write(const QString& file)
{
    const bool isWritten = m_window.grab().save(file, "PNG");
    if (!isWritten)
        std::fprintf(stderr, "handfast: %s can't be written\n", qPrintable(file));
    return isWritten;
}

} // namespace app::manager
