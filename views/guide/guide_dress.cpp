#include "views/guide/guide_dress.h"

#include "views/guide/guide_book.h"
#include "views/theme/fonts.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace views::guide {

using theme::TextRole;

namespace {

constexpr int lineHeight = 125; // percent

TextRole roleOf(int headingLevel)
{
    if (headingLevel == 1)
        return TextRole::Title;
    return headingLevel == 2 ? TextRole::ObjectName : TextRole::Heading;
}

bool isCode(const QTextBlock& block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) ||
           block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

/// Of the same fence: commands and what they print stand apart.
bool goOn(const QTextBlock& one, const QTextBlock& other)
{
    const auto language = [](const QTextBlock& block) {
        return block.blockFormat().stringProperty(QTextFormat::BlockCodeLanguage);
    };
    return isCode(one) && isCode(other) && language(one) == language(other);
}

void dressHeading(QTextCursor& cursor, const QTextBlock& block)
{
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    format.setTopMargin(level == 1 ? theme::space::small : theme::space::large);
    format.setBottomMargin(theme::space::small);
    cursor.setBlockFormat(format);
    QTextCharFormat letters;
    letters.setFont(theme::font(roleOf(level)));
    letters.setAnchor(true);
    letters.setAnchorNames({anchorOf(block.text())});
    cursor.setCharFormat(letters);
}

void dressCode(QTextCursor& cursor, const QTextBlock& block, const theme::Tokens& tokens)
{
    QTextBlockFormat format = block.blockFormat();
    format.setBackground(tokens.raised);
    format.setLeftMargin(theme::space::medium);
    format.setRightMargin(theme::space::medium);
    format.setTopMargin(goOn(block.previous(), block) ? 0 : theme::space::small);
    format.setBottomMargin(goOn(block, block.next()) ? 0 : theme::space::small);
    cursor.setBlockFormat(format);
    QTextCharFormat letters;
    letters.setFont(theme::font(TextRole::Mono));
    letters.setForeground(tokens.ink);
    cursor.setCharFormat(letters);
}

void dressText(QTextCursor& cursor, const QTextBlock& block)
{
    QTextBlockFormat format = block.blockFormat();
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(format);
    std::vector<std::pair<int, int>> code; // the pieces change while they are dressed
    for (auto piece = block.begin(); !piece.atEnd(); ++piece)
        if (piece.fragment().charFormat().fontFixedPitch())
            code.emplace_back(piece.fragment().position(), piece.fragment().length());
    QTextCharFormat letters;
    letters.setFont(theme::font(TextRole::Mono));
    for (const auto& [position, length] : code) {
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(letters);
    }
}

void dressTables(const QTextFrame& frame, const theme::Tokens& tokens)
{
    for (QTextFrame* child : frame.childFrames()) {
        auto* table = qobject_cast<QTextTable*>(child);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(tokens.line);
        format.setBorderCollapse(true);
        format.setCellPadding(theme::space::tiny);
        format.setTopMargin(theme::space::small);
        format.setBottomMargin(theme::space::small);
        table->setFormat(format);
    }
}

} // namespace

void dress(QTextDocument& document, const theme::Tokens& tokens)
{
    document.setDefaultFont(theme::font(TextRole::Body));
    document.setDocumentMargin(theme::space::wide);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        if (block.blockFormat().headingLevel() > 0)
            dressHeading(cursor, block);
        else if (isCode(block))
            dressCode(cursor, block, tokens);
        else
            dressText(cursor, block);
    }
    dressTables(*document.rootFrame(), tokens);
}

} // namespace views::guide
