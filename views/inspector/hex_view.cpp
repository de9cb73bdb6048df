#include "views/inspector/hex_view.h"

#include "views/theme/fonts.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"

#include <QTextBlock>

namespace views::inspector {

namespace {

// "0010  16 03 01 ...  ........": eight or sixteen would do; eight fit beside a ladder.
constexpr int bytesOfLine = 8;
constexpr int offsetWidth = 6; ///< "0010  "
constexpr int hexWidth = bytesOfLine * 3;
constexpr int lineLength = offsetWidth + hexWidth + 1 + bytesOfLine + 1; ///< with its end

QString lineOf(const std::string& bytes, std::size_t from)
{
    QString line = QStringLiteral("%1  ").arg(from, 4, 16, QLatin1Char('0'));
    QString text;
    for (std::size_t i = from; i < from + bytesOfLine; ++i) {
        if (i >= bytes.size()) {
            line += QStringLiteral("   ");
            text += QLatin1Char(' ');
            continue;
        }
        const auto byte = static_cast<unsigned char>(bytes[i]);
        line += QStringLiteral("%1 ").arg(uint(byte), 2, 16, QLatin1Char('0'));
        text += byte >= 0x20 && byte < 0x7F ? QLatin1Char(char(byte)) : QLatin1Char('.');
    }
    return line + QLatin1Char(' ') + text;
}

} // namespace

int placeOfByte(std::size_t byte)
{
    return int(byte / bytesOfLine) * lineLength + offsetWidth + int(byte % bytesOfLine) * 3;
}

int byteAtPlace(int place, std::size_t bytes)
{
    const int column = place % lineLength - offsetWidth;
    if (column < 0 || column >= hexWidth)
        return -1;
    const int byte = place / lineLength * bytesOfLine + column / 3;
    return std::size_t(byte) < bytes ? byte : -1;
}

HexView::HexView(QWidget* parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("handshake.bytes"));
    setAccessibleName(tr("Bytes of the message"));
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    theme::atEachTextScale(this, [this] { setFont(theme::font(theme::TextRole::Mono)); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &HexView::tellCursor);
}

void HexView::setBytes(std::string bytes)
{
    m_bytes = std::move(bytes);
    QString text;
    text.reserve(qsizetype(m_bytes.size() / bytesOfLine + 1) * lineLength);
    for (std::size_t from = 0; from < m_bytes.size(); from += bytesOfLine)
        text += lineOf(m_bytes, from) + QLatin1Char('\n');
    m_isMoving = true;
    setPlainText(text);
    m_isMoving = false;
    mark(0, 0);
}

void HexView::mark(std::size_t from, std::size_t count)
{
    m_from = from;
    m_count = from < m_bytes.size() ? std::min(count, m_bytes.size() - from) : 0;
    showMark();
    if (m_count == 0)
        return;
    m_isMoving = true;
    QTextCursor cursor = textCursor();
    cursor.setPosition(placeOfByte(m_from));
    setTextCursor(cursor);
    ensureCursorVisible();
    m_isMoving = false;
}

void HexView::showMark()
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    QList<QTextEdit::ExtraSelection> marks;
    for (std::size_t byte = m_from; byte < m_from + m_count; ++byte) {
        const bool isLastOfLine = byte % bytesOfLine == bytesOfLine - 1 || byte + 1 == m_from + m_count;
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(tokens.selection);
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(placeOfByte(byte));
        mark.cursor.setPosition(placeOfByte(byte) + (isLastOfLine ? 2 : 3), QTextCursor::KeepAnchor);
        marks << mark;
    }
    setExtraSelections(marks);
}

void HexView::tellCursor()
{
    const int byte = byteAtPlace(textCursor().position(), m_bytes.size());
    if (!m_isMoving && byte >= 0)
        Q_EMIT byteChosen(qulonglong(byte));
}

void HexView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMark();
}

} // namespace views::inspector
