// The pages that people read: README.md and the guide in resources/help, in the order of its table of
// contents, cut into what a test can look at: fenced blocks, links, pictures, headings. Any thread.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace support {

struct FencedBlock
{
    int line = 0;     ///< of the opening fence, from 1
    QString language; ///< the whole of what stands behind the fence: "sh", "text", "text output"
    QStringList lines;
};

struct GuidePage
{
    QString path; ///< from the root of the sources: "resources/help/page-log.md"
    QString text;

    [[nodiscard]] QList<FencedBlock> blocks() const;
    /// Without the fenced blocks.
    [[nodiscard]] QString prose() const;
    /// Targets of links and pictures, as they are written.
    [[nodiscard]] QStringList links() const;
    [[nodiscard]] QStringList headings() const;
    /// `code` within the prose.
    [[nodiscard]] QStringList inlineCode() const;
};

[[nodiscard]] QString sourcePath(const QString& name);
/// README.md first, then the guide's own table of contents, then what that lists.
[[nodiscard]] QList<GuidePage> guidePages();
/// From the root of the sources; empty text when it can't be read.
[[nodiscard]] GuidePage guidePage(const QString& path);

} // namespace support
