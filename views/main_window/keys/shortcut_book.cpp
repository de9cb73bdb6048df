#include "views/main_window/keys/shortcut_book.h"

#include "views/widgets/mnemonic.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace views::main_window {

namespace {

QString settingOf(const QString& id)
{
    return QStringLiteral("keys/") + id;
}

} // namespace

void ShortcutBook::add(QAction* action, const QString& place, const QString& page)
{
    if (action->isSeparator() || action->menu() || action->objectName().isEmpty())
        return;
    const auto known = std::ranges::find(m_entries, action->objectName(), &ShortcutEntry::id);
    if (known != m_entries.end()) {
        if (known->action)
            return;
        known->action = action;
        return giveKeys(*known);
    }
    m_entries.push_back({.action = action,
                         .id = action->objectName(),
                         .text = widgets::withoutMnemonic(action->text()),
                         .place = place,
                         .page = page,
                         .standard = action->shortcuts()});
    if (m_isInUse)
        giveKeys(m_entries.back());
}

void ShortcutBook::giveKeys(const ShortcutEntry& late)
{
    const auto own = m_own.find(late.id);
    QList<QKeySequence> given;
    for (const QKeySequence& each : own != m_own.end() ? own->second : late.standard) {
        if (own != m_own.end())
            takeFromOthers(late, each);
        else if (takenBy(each, late.id, keys()))
            continue;
        given << each;
    }
    late.action->setShortcuts(given);
}

/// Those whose standard keys they are: what the user has chosen stands.
void ShortcutBook::takeFromOthers(const ShortcutEntry& owner, const QKeySequence& keys)
{
    for (const ShortcutEntry& other : m_entries) {
        if (other.id == owner.id || !other.action || !canMeet(owner.page, other.page) ||
            m_own.contains(other.id))
            continue;
        QList<QKeySequence> left = other.action->shortcuts();
        if (left.removeAll(keys) > 0)
            other.action->setShortcuts(left);
    }
}

bool ShortcutBook::canMeet(const QString& page, const QString& other)
{
    return page.isEmpty() || other.isEmpty() || page == other;
}

void ShortcutBook::reserve(const QKeySequence& keys, const QString& what)
{
    m_reserved.emplace_back(keys, what);
}

const ShortcutEntry* ShortcutBook::entry(const QString& id) const
{
    const auto found = std::ranges::find(m_entries, id, &ShortcutEntry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

Keys ShortcutBook::keys() const
{
    Keys keys;
    for (const ShortcutEntry& entry : m_entries)
        keys[entry.id] = entry.action ? entry.action->shortcuts() : entry.standard;
    return keys;
}

Keys ShortcutBook::standard() const
{
    Keys keys;
    for (const ShortcutEntry& entry : m_entries)
        keys[entry.id] = entry.standard;
    return keys;
}

void ShortcutBook::setKeys(const Keys& keys)
{
    m_isInUse = true;
    for (const ShortcutEntry& entry : m_entries) {
        const auto found = keys.find(entry.id);
        if (found == keys.end())
            continue;
        if (found->second == entry.standard)
            m_own.erase(entry.id);
        else
            m_own[entry.id] = found->second;
        if (entry.action)
            entry.action->setShortcuts(found->second);
    }
}

std::optional<QString> ShortcutBook::takenBy(const QKeySequence& wanted, const QString& id,
                                             const Keys& keys) const
{
    if (wanted.isEmpty())
        return std::nullopt;
    const auto reserved = std::ranges::find(m_reserved, wanted, &std::pair<QKeySequence, QString>::first);
    if (reserved != m_reserved.end())
        return reserved->second;
    const ShortcutEntry* mine = entry(id);
    const QString page = mine ? mine->page : QString();
    for (const ShortcutEntry& other : m_entries) {
        const auto has = keys.find(other.id);
        if (other.id != id && canMeet(page, other.page) && has != keys.end() && has->second.contains(wanted))
            return other.text;
    }
    return std::nullopt;
}

void ShortcutBook::saveTo(QSettings& settings) const
{
    for (const ShortcutEntry& entry : m_entries) {
        const QList<QKeySequence> now = entry.action ? entry.action->shortcuts() : entry.standard;
        if (now == entry.standard) {
            settings.remove(settingOf(entry.id));
            continue;
        }
        QStringList words;
        for (const QKeySequence& each : now)
            words << each.toString(QKeySequence::PortableText);
        settings.setValue(settingOf(entry.id), words);
    }
}

void ShortcutBook::restoreFrom(const QSettings& settings)
{
    Keys kept;
    const QString place = settingOf({});
    for (const QString& name : settings.allKeys()) {
        if (!name.startsWith(place))
            continue;
        QList<QKeySequence>& mine = kept[name.mid(place.size())];
        for (const QString& words : settings.value(name).toStringList())
            if (const QKeySequence keys(words, QKeySequence::PortableText); !keys.isEmpty())
                mine << keys;
    }
    m_own = kept;
    Keys all = kept;
    for (const ShortcutEntry& entry : m_entries) {
        if (kept.contains(entry.id))
            continue;
        QList<QKeySequence>& mine = all[entry.id];
        for (const QKeySequence& keys : entry.standard)
            if (!takenBy(keys, entry.id, kept))
                mine << keys;
    }
    setKeys(all);
}

QString keysText(const QList<QKeySequence>& keys)
{
    QStringList words;
    for (const QKeySequence& each : keys)
        words << each.toString(QKeySequence::NativeText);
    return words.join(QStringLiteral("  "));
}

} // namespace views::main_window
