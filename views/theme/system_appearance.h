// What the desktop prefers: dark, high contrast, motion. Asked from the desktop portal (interface
// org.freedesktop.portal.Settings) without waiting: until an answer comes, and without a portal, the desktop
// counts as light, of normal contrast and with motion. GUI thread.
#pragma once

#include <QDBusVariant>
#include <QObject>

#include <set>
#include <utility>

namespace views::theme {

struct Appearance
{
    bool isDark = false;
    bool isHighContrast = false;
    bool hasMotion = true;

    bool operator==(const Appearance&) const = default;
};

class SystemAppearance final : public QObject
{
    Q_OBJECT

public:
    explicit SystemAppearance(QObject* parent = nullptr);

    [[nodiscard]] const Appearance& current() const { return m_current; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void noteChange(const QString& space, const QString& key, const QDBusVariant& value);

private:
    /// A portal that comes, or comes again, may know better.
    void askAll();
    void ask(const QString& space, const QString& key);
    void note(const QString& space, const QString& key, const QDBusVariant& value);

    Appearance m_current;
    std::set<std::pair<QString, QString>> m_changed; ///< since they were asked for: an answer is older
    int m_round = 0;                                 ///< which portal was asked
};

} // namespace views::theme
