// Tells the desktop, over the session bus (org.freedesktop.Notifications 1.2), and what was pressed there. It
// waits for nobody; where no such service answers, whoever owns it is told the words and may show them
// otherwise. GUI thread. ux 3.9.
#pragma once

#include "models/tables/notice_rows.h"

#include <QDBusConnection>
#include <QObject>

#include <map>

namespace views::main_window {

class DesktopNotifier final : public QObject
{
    Q_OBJECT

public:
    /// A connection that is not open: there is no bus.
    explicit DesktopNotifier(QDBusConnection bus, QObject* parent = nullptr);

    /// The one of the session; not open where there is none.
    [[nodiscard]] static QDBusConnection sessionBus();

    void tell(const models::tables::DigestWords& words, const models::tables::NoticeTarget& target);

Q_SIGNALS:
    void showWanted(const models::tables::NoticeTarget& target);
    void snoozeWanted();
    void shown(); ///< the desktop has taken it
    /// Nobody on the bus has shown these.
    void untold(const models::tables::DigestWords& words, const models::tables::NoticeTarget& target);

private Q_SLOTS:
    void noteAction(uint id, const QString& action);
    void noteClosed(uint id, uint reason);

private:
    void askAbilities();

    QDBusConnection m_bus;
    bool m_showsMarkup = false; ///< then what looks like markup in a body has to be escaped
    std::map<uint, models::tables::NoticeTarget> m_shown; ///< by the number that the desktop gave
};

} // namespace views::main_window
