#include "views/main_window/frame/filter_field.h"

#include "views/main_window/frame/completion_list.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>
#include <QStyle>

#include <algorithm>

namespace views::main_window {

using theme::TextRole;

namespace {

constexpr int iconSide = 16;
constexpr int iconLeft = 10;
constexpr int pauseMilliseconds = 150;
constexpr int hintGap = 10;
constexpr int listGap = 4; ///< below the field
constexpr int mostShown = 10;

} // namespace

FilterField::FilterField(QWidget* parent)
    : QLineEdit(parent),
      m_words(new QStringListModel(this)),
      m_completer(new QCompleter(m_words, this))
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
        offerCompletions();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] { setTextNow(text()); });
    m_completer->setObjectName(QStringLiteral("filterCompleter"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the page has chosen already
    auto* list = new CompletionList;
    m_completer->setPopup(list); // which it takes
    list->dress();
    list->setAccessibleName(tr("Words that may follow"));
    m_completer->setMaxVisibleItems(mostShown);
    m_completer->setWidget(this); // the field's own would replace the whole line, not a word of it
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &FilterField::takeCompletion);
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

void FilterField::setCompletions(Completions completions)
{
    m_completions = std::move(completions);
    m_completer->popup()->hide();
}

int FilterField::wordStart() const
{
    int start = 0;
    bool isQuoted = false;
    for (int at = 0; at < cursorPosition(); ++at) {
        if (text()[at] == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (!isQuoted && text()[at].isSpace())
            start = at + 1;
    }
    return start;
}

void FilterField::offerCompletions()
{
    const int start = wordStart();
    const QString word = text().mid(start, cursorPosition() - start);
    const bool isAtEnd = cursorPosition() == text().size() || text()[cursorPosition()].isSpace();
    m_words->setStringList(m_completions && !word.isEmpty() && isAtEnd ? m_completions(word) : QStringList());
    if (m_words->rowCount() == 0 || !hasFocus())
        return m_completer->popup()->hide();
    // Below the field, its words under the one that is being typed.
    const auto* list = static_cast<const CompletionList*>(m_completer->popup());
    const int left =
        cursorRect().center().x() - fontMetrics().horizontalAdvance(word) - CompletionList::indent();
    m_completer->complete(QRect(std::max(0, left), 0, list->wantedWidth(mostShown), height() + listGap));
}

void FilterField::takeCompletion(const QString& word)
{
    const int start = wordStart();
    setText(text().left(start) + word + text().mid(cursorPosition()));
    setCursorPosition(start + int(word.size()));
    leaveRoomForHint();
    const bool isBegun = word.endsWith(QLatin1Char(':')) || word.endsWith(QLatin1Char('<'));
    if (isBegun) // its values come next, when the list has closed
        QTimer::singleShot(0, this, &FilterField::offerCompletions);
    else
        m_pause.start();
}

void FilterField::setTextNow(const QString& words)
{
    m_pause.stop();
    m_completer->popup()->hide();
    setText(words);
    leaveRoomForHint();
    Q_EMIT filterGiven(words);
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
    const auto mirrored = [this](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    theme::paintIcon(&painter, mirrored(QRect(iconLeft, (height() - iconSide) / 2, iconSide, iconSide)),
                     isBad ? QStringLiteral("error_outline") : QStringLiteral("search"),
                     isBad ? tokens.ink : tokens.ink3);
    const QString words = hint();
    if (words.isEmpty())
        return;
    painter.setFont(theme::font(TextRole::MonoSmall));
    painter.setPen(isBad ? tokens.ink2 : tokens.ink3);
    const QRect area = mirrored(QRect(width() / 2, 0, width() / 2 - hintGap, height()));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, area.width()));
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    if (const QAbstractItemView* list = m_completer->popup(); list->isVisible()) {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (event->key() == Qt::Key_Escape || (isEnter && list->currentIndex().isValid()))
            return event->ignore(); // the list's: it closes, or gives what is marked
    }
    if (event->key() != Qt::Key_Escape)
        return QLineEdit::keyPressEvent(event);
    if (text().isEmpty())
        clearFocus();
    else
        setTextNow(QString());
}

} // namespace views::main_window
