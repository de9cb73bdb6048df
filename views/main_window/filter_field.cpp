#include "views/main_window/filter_field.h"

#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>

namespace views::main_window {

using theme::TextRole;

namespace {

constexpr int iconSide = 16;
constexpr int iconLeft = 10;
constexpr int pauseMilliseconds = 150;
constexpr int hintGap = 10;

} // namespace

FilterField::FilterField(QWidget* parent) : QLineEdit(parent), m_words(new QStringListModel(this))
{
    setObjectName(QStringLiteral("filterField"));
    setAccessibleName(tr("Filter"));
    setMaximumWidth(theme::size::filterMost);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT filterTyped(text()); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        leaveRoomForHint();
        m_pause.start();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] { setTextNow(text()); });
    auto* completer = new QCompleter(m_words, this);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    leaveRoomForHint();
}

void FilterField::setReply(const FilterReply& reply)
{
    m_reply = reply;
    setAccessibleDescription(reply.problem.isEmpty() ? reply.hint : reply.problem);
    setToolTip(reply.problem);
    leaveRoomForHint();
    update();
}

void FilterField::setWords(const QStringList& words)
{
    m_words->setStringList(words);
}

void FilterField::setTextNow(const QString& words)
{
    m_pause.stop();
    setText(words);
    leaveRoomForHint();
    Q_EMIT filterTyped(words);
}

QSize FilterField::sizeHint() const
{
    return {theme::size::filterMost, QLineEdit::sizeHint().height()};
}

QSize FilterField::minimumSizeHint() const
{
    return {200, QLineEdit::minimumSizeHint().height()};
}

QString FilterField::hint() const
{
    if (text().isEmpty())
        return hasFocus() ? QString() : QStringLiteral("/");
    return m_reply.problem.isEmpty() ? m_reply.hint : m_reply.problem;
}

void FilterField::leaveRoomForHint()
{
    const int wanted = QFontMetrics(theme::font(TextRole::MonoSmall)).horizontalAdvance(hint()) + 2 * hintGap;
    setTextMargins(iconSide + iconLeft - 2, 0, std::min(wanted, width() / 2), 0);
}

void FilterField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const theme::Tokens& tokens = theme::tokensOf(this);
    const bool isBad = !text().isEmpty() && !m_reply.problem.isEmpty();
    QPainter painter(this);
    theme::paintIcon(&painter, QRectF(iconLeft, (height() - iconSide) / 2.0, iconSide, iconSide),
                     isBad ? QStringLiteral("error_outline") : QStringLiteral("search"),
                     isBad ? tokens.ink : tokens.ink3);
    const QString words = hint();
    if (words.isEmpty())
        return;
    painter.setFont(theme::font(TextRole::MonoSmall));
    painter.setPen(isBad ? tokens.ink2 : tokens.ink3);
    const QRect area(width() / 2, 0, width() / 2 - hintGap, height());
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, area.width()));
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QLineEdit::keyPressEvent(event);
    if (text().isEmpty())
        clearFocus();
    else
        setTextNow(QString());
}

} // namespace views::main_window
