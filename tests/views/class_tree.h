// Which classes the sources declare, and whose they are: so that a test of all dialogs, pages or models fails
// when somebody adds one that it does not open. Reads the files of the checkout. Any thread.
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

namespace support {

class ClassTree
{
public:
    /// Of the headers and sources below these folders of the checkout.
    ClassTree(const QString& checkout, const QStringList& folders)
    {
        static const QRegularExpression declaration(
            QStringLiteral(R"(^\s*class\s+([\w:]+)\s*(final)?\s*:\s*public\s+([\w:]+))"),
            QRegularExpression::MultilineOption);
        for (const QString& folder : folders) {
            QDirIterator walk(checkout + QLatin1Char('/') + folder, {"*.h", "*.cpp"}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile file(walk.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QString text = QString::fromUtf8(file.readAll());
                for (auto at = declaration.globalMatch(text); at.hasNext();) {
                    const auto match = at.next();
                    const QString name = lastOf(match.captured(1));
                    m_bases.insert(name, lastOf(match.captured(3)));
                    if (!match.captured(2).isEmpty())
                        m_final.insert(name);
                }
            }
        }
    }

    /// All that nobody derives from any further, whose last base fits, such as "^QDialog$".
    [[nodiscard]] QStringList finalClassesOf(const QString& rootPattern) const
    {
        const QRegularExpression root(rootPattern);
        QStringList found;
        for (const QString& name : m_final) {
            QString base = name;
            while (m_bases.contains(base))
                base = m_bases.value(base);
            if (root.match(base).hasMatch())
                found << name;
        }
        found.sort();
        return found;
    }
    /// The same, for those below one of our own classes.
    [[nodiscard]] QStringList finalClassesBelow(const QString& ancestor) const
    {
        QStringList found;
        for (const QString& name : m_final) {
            QString base = m_bases.value(name);
            while (base != ancestor && m_bases.contains(base))
                base = m_bases.value(base);
            if (base == ancestor)
                found << name;
        }
        found.sort();
        return found;
    }

    [[nodiscard]] static QString lastOf(const QString& name)
    {
        return name.section(QStringLiteral("::"), -1);
    }

private:
    QMap<QString, QString> m_bases; ///< by class, both without their namespaces
    QSet<QString> m_final;
};

/// Of `wanted`, what is not among the seen ones, which stand with their namespaces.
inline QStringList missingIn(const QSet<QString>& seen, const QStringList& wanted)
{
    QSet<QString> names;
    for (const QString& name : seen)
        names.insert(ClassTree::lastOf(name));
    QStringList missing;
    for (const QString& name : wanted)
        if (!names.contains(name))
            missing << name;
    return missing;
}

} // namespace support
