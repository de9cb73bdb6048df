// The sources as the architecture rules see them: plain text, found by walking the folders, not by asking
// git. Plain values, one thread.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tests::architecture {

struct Include
{
    int line = 0; ///< counted from 1
    QString target;
    bool quoted = false; ///< "..." and not <...>
};

struct SourceFile
{
    QString path; ///< from the repository's root, `session/pki/certificate.h`
    QString text;

    [[nodiscard]] bool isCpp() const { return path.endsWith(".cpp"); }
    [[nodiscard]] bool isHeader() const { return path.endsWith(".h"); }
    [[nodiscard]] bool isImplementationHeader() const { return path.endsWith("_impl.h"); }
    /// `session`, `models`, `views`, `app` or `tests`.
    [[nodiscard]] QString floor() const { return path.section('/', 0, 0); }
    /// Line by line without comments and without what stands between quotes. Other files than C++ give no
    /// lines.
    [[nodiscard]] QStringList code() const;
    [[nodiscard]] QList<Include> includes() const;
};

struct SourceTree
{
    QList<SourceFile> files;
    QStringList topLevel; ///< names in the repository's root
};

/// Reads every .cpp, .h, .sh, .py, .cmake and .txt file below the five source folders of `root`.
[[nodiscard]] SourceTree readSourceTree(const QString& root);

/// Blanks comments, string, character and raw string literals of C++ text; line breaks stay.
[[nodiscard]] QString withoutCommentsAndLiterals(const QString& text);

} // namespace tests::architecture
