// The guide: chapters in Markdown that are built into the program, in the order of its table of contents
// (resources/help/README.md), which is the page that the web shows first. Read once, when it is made. GUI
// thread. V-5.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace views::guide {

struct Chapter
{
    QString section; ///< of the table of contents
    QString title;
    QString file; ///< "page-devices.md"
    QString text; ///< Markdown
};

class GuideBook
{
public:
    /// Where the pages lie; the program's own without an argument.
    explicit GuideBook(const QString& directory = QStringLiteral(":/help"));

    /// The table of contents, and what it lists.
    [[nodiscard]] const std::vector<Chapter>& chapters() const { return m_chapters; }
    [[nodiscard]] const Chapter* find(const QString& file) const;
    /// Those in which each of the words stands, in their order; all without words.
    [[nodiscard]] std::vector<const Chapter*> having(const QString& words) const;

    [[nodiscard]] static QString contentsFile() { return QStringLiteral("README.md"); }
    /// Of a page of the rail, by its id.
    [[nodiscard]] static QString fileOfPage(const QString& pageId);

private:
    std::vector<Chapter> m_chapters;
};

/// What follows the # of a link to a heading, made as the web makes it.
[[nodiscard]] QString anchorOf(const QString& heading);

} // namespace views::guide
