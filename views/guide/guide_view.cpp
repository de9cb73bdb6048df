#include "views/guide/guide_view.h"

#include "views/guide/guide_dress.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace views::guide {

namespace {

constexpr int widestPicture = 720;

} // namespace

GuideView::GuideView(const GuideBook& book, QWidget* parent) : QTextBrowser(parent), m_book(book)
{
    setObjectName(QStringLiteral("guide.text"));
    setAccessibleName(tr("Chapter"));
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideView::follow);
}

bool GuideView::open(const QString& file, const QString& anchor)
{
    if (m_book.find(file) == nullptr)
        return false;
    if (!m_place.file.isEmpty()) {
        m_back.push_back(here());
        m_forward.clear();
    }
    show({.file = file});
    if (!anchor.isEmpty())
        scrollToAnchor(anchor);
    return true;
}

void GuideView::goBack()
{
    if (m_back.empty())
        return;
    m_forward.push_back(here());
    const Place place = m_back.back();
    m_back.pop_back();
    show(place);
}

void GuideView::goForward()
{
    if (m_forward.empty())
        return;
    m_back.push_back(here());
    const Place place = m_forward.back();
    m_forward.pop_back();
    show(place);
}

GuideView::Place GuideView::here() const
{
    return {.file = m_place.file, .scroll = verticalScrollBar()->value()};
}

void GuideView::follow(const QUrl& link)
{
    if (!link.isRelative()) {
        QDesktopServices::openUrl(link);
        return;
    }
    if (link.path().isEmpty())
        open(m_place.file, link.fragment());
    else
        open(link.path(), link.fragment());
}

void GuideView::show(const Place& place)
{
    m_place = place;
    render();
    verticalScrollBar()->setValue(place.scroll);
    Q_EMIT placeChanged(place.file);
}

void GuideView::render()
{
    const Chapter* chapter = m_book.find(m_place.file);
    if (chapter == nullptr || m_isRendering)
        return;
    m_isRendering = true; // the document's new font comes back as a change
    document()->setMarkdown(chapter->text, QTextDocument::MarkdownDialectGitHub);
    dress(*document(), theme::tokensOf(this));
    findMarks();
    m_isRendering = false;
}

void GuideView::mark(const QString& words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    findMarks();
}

void GuideView::findMarks()
{
    m_marks.clear();
    m_mark = -1;
    QList<ExtraSelection> selections;
    for (const QString& word : m_words) {
        for (QTextCursor found = document()->find(word); !found.isNull();
             found = document()->find(word, found)) {
            m_marks.push_back(found);
            ExtraSelection selection;
            selection.cursor = found;
            selection.format.setBackground(theme::tokensOf(this).selection);
            selection.format.setFontUnderline(true);
            selections.push_back(selection);
        }
    }
    std::ranges::sort(m_marks, {}, [](const QTextCursor& found) { return found.position(); });
    setExtraSelections(selections);
}

void GuideView::showNextMark()
{
    if (m_marks.isEmpty())
        return;
    m_mark = (m_mark + 1) % int(m_marks.size());
    setTextCursor(m_marks.at(m_mark));
    ensureCursorVisible();
}

QVariant GuideView::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    const QUrl url = QUrl(QStringLiteral("qrc:/help/")).resolved(name);
    const QImage image(QLatin1Char(':') + url.path());
    return image.width() > widestPicture ? image.scaledToWidth(widestPicture, Qt::SmoothTransformation)
                                         : image;
}

void GuideView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    const int scroll = verticalScrollBar()->value();
    render();
    verticalScrollBar()->setValue(scroll);
}

} // namespace views::guide
