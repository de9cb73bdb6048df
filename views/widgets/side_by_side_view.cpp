#include "views/widgets/side_by_side_view.h"

#include "views/theme/fonts.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

namespace views::widgets {

using models::config::SideLine;

namespace {

constexpr qsizetype longestLine = 240; ///< PEM text would hide all the others

QPlainTextEdit* makeSide(const char* name, const QString& words, QWidget* parent)
{
    auto* side = new QPlainTextEdit(parent);
    side->setObjectName(QString::fromLatin1(name));
    side->setAccessibleName(words);
    side->setReadOnly(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setLineWrapMode(QPlainTextEdit::NoWrap);
    side->setFont(theme::font(theme::TextRole::Mono));
    return side;
}

QString signOf(SideLine::Kind kind)
{
    switch (kind) {
    case SideLine::Kind::Changed:
        return QStringLiteral("~ ");
    case SideLine::Kind::Removed:
        return QStringLiteral("− ");
    case SideLine::Kind::Added:
        return QStringLiteral("+ ");
    case SideLine::Kind::Same:
    case SideLine::Kind::Gap:
        break;
    }
    return QStringLiteral("  ");
}

QString shownText(const SideLine& line, bool isLeft)
{
    if (line.kind == SideLine::Kind::Gap)
        return SideBySideView::tr("  … %n equal line(s)", nullptr, QString::fromStdString(line.left).toInt());
    const std::string& text = isLeft ? line.left : line.right;
    if (text.empty())
        return {};
    const QString words = QString::fromStdString(text);
    return signOf(line.kind) + (words.size() > longestLine ? words.left(longestLine) + QChar(0x2026) : words);
}

} // namespace

SideBySideView::SideBySideView(QWidget* parent)
    : QWidget(parent),
      m_leftTitle(new TextLabel({.role = theme::TextRole::Caption, .ink = Ink::Tertiary}, this)),
      m_rightTitle(new TextLabel({.role = theme::TextRole::Caption, .ink = Ink::Tertiary}, this)),
      m_left(makeSide("sideBySide.left", tr("Before"), this)),
      m_right(makeSide("sideBySide.right", tr("After"), this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(theme::space::medium, theme::space::small, 0, 0);
    grid->setSpacing(theme::space::small);
    grid->addWidget(m_leftTitle, 0, 0);
    grid->addWidget(m_rightTitle, 0, 1);
    grid->addWidget(m_left, 1, 0);
    grid->addWidget(m_right, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (auto [from, to] : {std::pair(m_left, m_right), std::pair(m_right, m_left)}) {
        connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to->verticalScrollBar(),
                &QScrollBar::setValue);
        connect(from->horizontalScrollBar(), &QScrollBar::valueChanged, to->horizontalScrollBar(),
                &QScrollBar::setValue);
    }
}

void SideBySideView::setTitles(const QString& left, const QString& right)
{
    m_leftTitle->setText(theme::captionText(left));
    m_rightTitle->setText(theme::captionText(right));
}

void SideBySideView::setLines(std::vector<SideLine> lines)
{
    m_lines = std::move(lines);
    showLines();
}

void SideBySideView::showLines()
{
    for (const bool isLeft : {true, false}) {
        QStringList texts;
        for (const SideLine& line : m_lines)
            texts << shownText(line, isLeft);
        QPlainTextEdit* side = isLeft ? m_left : m_right;
        side->setPlainText(texts.join(QLatin1Char('\n')));
        mark(side, isLeft);
    }
}

void SideBySideView::mark(QPlainTextEdit* text, bool isLeft) const
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    QList<QTextEdit::ExtraSelection> marks;
    QTextBlock block = text->document()->begin();
    for (const SideLine& line : m_lines) {
        const bool isHere = !(isLeft ? line.left : line.right).empty();
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        if (line.kind == SideLine::Kind::Gap)
            mark.format.setForeground(tokens.ink3);
        else if (line.kind != SideLine::Kind::Same)
            mark.format.setBackground(isHere ? tokens.selection : tokens.hover);
        if (line.kind != SideLine::Kind::Same)
            marks << mark;
        block = block.next();
    }
    text->setExtraSelections(marks);
}

void SideBySideView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        for (QPlainTextEdit* side : {m_left, m_right})
            side->setFont(theme::font(theme::TextRole::Mono));
        mark(m_left, true);
        mark(m_right, false);
    }
}

} // namespace views::widgets
