// What the desktop prefers: dark, high contrast, motion. Asked from the desktop portal (interface
// org.freedesktop.portal.Settings) without waiting: until an answer comes, and without a portal, the desktop
// counts as light, of normal contrast and with motion. GUI thread.
#pragma once

#include <QDBusVariant>
#include <QObject>

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
    void noteSetting(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& space, const QString& key);

    Appearance m_current;
};

} // namespace views::theme
