// The one table of actions and their keys: those of the program, and what the user has made of them. Who asks
// for a key learns which other action has it. Actions may come while the program runs, with a page that is
// made late, and come again under their names. Kept under "keys/". GUI thread.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <QString>

#include <map>
#include <optional>
#include <vector>

class QSettings;

namespace views::main_window {

/// By the object name of the action.
using Keys = std::map<QString, QList<QKeySequence>>;

struct ShortcutEntry
{
    QPointer<QAction> action;
    QString id;   ///< its object name, which stays
    QString text; ///< without mnemonic
    QString place;
    QString page; ///< "": it works on every page
    QList<QKeySequence> standard;
};

class ShortcutBook final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// With the keys that it has now, as the standard ones. One without an object name, or one that is there
    /// already, is left out. Who comes after restoreFrom() or setKeys() gets what the user has made of its
    /// keys, and none that another has been given.
    void add(QAction* action, const QString& place, const QString& page = {});
    /// Not to be had: the way into menus, what fields take for themselves.
    void reserve(const QKeySequence& keys, const QString& what);

    [[nodiscard]] const std::vector<ShortcutEntry>& entries() const { return m_entries; }
    [[nodiscard]] const ShortcutEntry* entry(const QString& id) const;
    [[nodiscard]] Keys keys() const;
    [[nodiscard]] Keys standard() const;
    void setKeys(const Keys& keys);

    /// What has these keys when all keys are `keys`, other than the action `id`; two actions of different
    /// pages never meet.
    [[nodiscard]] std::optional<QString> takenBy(const QKeySequence& wanted, const QString& id,
                                                 const Keys& keys) const;

    /// Only what differs from the standard.
    void saveTo(QSettings& settings) const;
    /// Where a kept key is the standard one of another action, the kept one stands.
    void restoreFrom(const QSettings& settings);

private:
    /// To one that came late.
    void giveKeys(const ShortcutEntry& late);
    void takeFromOthers(const ShortcutEntry& owner, const QKeySequence& keys);
    [[nodiscard]] static bool canMeet(const QString& page, const QString& other);

    std::vector<ShortcutEntry> m_entries;
    Keys m_own;             ///< of the user, also of actions that are not here (yet)
    bool m_isInUse = false; ///< the user's keys count from now on
    std::vector<std::pair<QKeySequence, QString>> m_reserved;
};

/// "Ctrl+K  /", as this desktop writes it.
[[nodiscard]] QString keysText(const QList<QKeySequence>& keys);

} // namespace views::main_window
